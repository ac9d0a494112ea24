package org.manicule.api.revision;

import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;

/**
 * A coding that somebody has to look at, because its words are not those it was made on.
 *
 * @param source where it lies
 * @param coding the coding as it is now; of a lost one, as it was
 * @param lost whether nothing was left of its words and the coding is gone
 * @param revision number of the text that the earlier words are from: the last one of which nobody
 *     doubts that the coding was right
 * @param before where the words were in that text
 * @param quoteBefore the earlier words
 * @param quoteNow the present words; empty when lost
 * @param small whether only case, blanks or punctuation changed
 */
public record ReviewItem(
    Source source,
    Coding coding,
    boolean lost,
    int revision,
    TextRange before,
    String quoteBefore,
    String quoteNow,
    boolean small) {}
