package org.manicule.api.revision;

import org.manicule.api.model.Entity;
import org.manicule.api.model.TextRange;

/**
 * A place in the old text and what became of it. A link with both ends in the source has two.
 *
 * @param entity the coding, memo, link, case member or unit as it was
 * @param fate what the new text means for it
 * @param before where it lay in the old text
 * @param now where it lies in the new text; empty, at the point where the words were, when they are
 *     lost
 * @param small whether only case, blanks or punctuation of its words changed
 */
public record Followed(Entity entity, Fate fate, TextRange before, TextRange now, boolean small) {}
