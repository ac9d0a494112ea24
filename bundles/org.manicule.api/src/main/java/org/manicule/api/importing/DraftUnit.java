package org.manicule.api.importing;

import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

/**
 * A unit that would be made.
 *
 * @param kind what it is
 * @param range where it lies in the draft's text
 * @param details what is known about it
 */
public record DraftUnit(UnitKind kind, TextRange range, UnitDetails details) {

  /** A paragraph. */
  public static DraftUnit paragraph(int start, int end) {
    return new DraftUnit(UnitKind.PARAGRAPH, new TextRange(start, end), UnitDetails.NONE);
  }

  /** A heading of some depth, 1 for the topmost. */
  public static DraftUnit heading(int level, TextRange range, String label) {
    return new DraftUnit(UnitKind.HEADING, range, UnitDetails.heading(level, label));
  }
}
