package org.manicule.api.revision;

import org.manicule.api.model.Entity;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;

/**
 * A memo, a link or a case member on words that a revision changed or lost, for somebody to look
 * at.
 *
 * @param source where the words are
 * @param entity the memo, link or case member as it is now
 * @param end which of its places it is; a link has two
 * @param revision number of the text that the earlier words are from
 * @param before where the words were in that text
 * @param now where it lies in the present text; empty when nothing is left of the words
 * @param quoteBefore the earlier words
 * @param quoteNow the present words; empty when they are lost
 */
public record AttachedItem(
    Source source,
    Entity entity,
    End end,
    int revision,
    TextRange before,
    TextRange now,
    String quoteBefore,
    String quoteNow) {

  /** The place of an entity that is meant. */
  public enum End {
    /** What a memo is attached to, or what belongs to a case. */
    PLACE,
    /** Where a link starts. */
    FROM,
    /** Where a link leads. */
    TO
  }

  /** Whether nothing is left of the words: it stays where they were. */
  public boolean lost() {
    return now.isEmpty();
  }
}
