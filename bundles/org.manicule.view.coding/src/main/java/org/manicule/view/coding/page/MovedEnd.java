package org.manicule.view.coding.page;

import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;

/**
 * An end of a coding that is being moved and was not let go yet.
 *
 * @param coding the coding as it is
 * @param end which end
 * @param range where it would lie now
 */
public record MovedEnd(Coding coding, End end, TextRange range) {

  /** The ends of a passage. */
  public enum End {
    /** Where it begins. */
    START,
    /** Where it ends. */
    END
  }

  /** The coding as it would be. */
  Coding moved() {
    return coding.withLocation(range);
  }

  /** Where the end is now. */
  public int position() {
    return end == End.START ? range.start() : range.end();
  }

  /** The same with the end elsewhere; it never passes the other one. */
  MovedEnd at(int position) {
    TextRange moved =
        end == End.START
            ? new TextRange(Math.min(position, range.end() - 1), range.end())
            : new TextRange(range.start(), Math.max(position, range.start() + 1));
    return new MovedEnd(coding, end, moved);
  }
}
