package org.manicule.recognise.text;

import org.manicule.api.model.TextRange;

/**
 * A stretch between quotation marks, perhaps over several paragraphs.
 *
 * @param range where it lies in the text, marks included
 * @param first index of the block it begins in
 * @param last index of the block it ends in
 * @param closed whether its end is marked
 */
public record Quoted(TextRange range, int first, int last, boolean closed) {}
