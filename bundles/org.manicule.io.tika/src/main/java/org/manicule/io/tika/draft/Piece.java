package org.manicule.io.tika.draft;

import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TextRange;

/**
 * One heading, paragraph, list item or table row of a text.
 *
 * @param range where it lies, without the line breaks around it
 * @param level depth of a heading from 1, or 0 for everything else
 * @param label a heading's text without markup; empty for everything else
 * @param mark why it looks like page furniture, or null when it does not
 */
public record Piece(TextRange range, int level, String label, @Nullable Mark mark) {

  /** A paragraph, list item or table row. */
  public static Piece paragraph(int start, int end) {
    return new Piece(new TextRange(start, end), 0, "", null);
  }

  /** A heading. */
  public static Piece heading(int level, TextRange range, String label) {
    return new Piece(range, level, label, null);
  }

  public boolean isHeading() {
    return level > 0;
  }

  public boolean isMarked() {
    return mark != null;
  }

  /** The same piece as page furniture. */
  public Piece marked(@Nullable Mark newMark) {
    return new Piece(range, level, label, newMark);
  }

  /** The piece as a unit of a draft. */
  public DraftUnit toUnit() {
    return isHeading()
        ? DraftUnit.heading(level, range, label)
        : DraftUnit.paragraph(range.start(), range.end());
  }
}
