package org.manicule.io.tika.draft;

import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph, list item or table row on its way into a text.
 *
 * @param text its words; line breaks inside are kept
 * @param level depth of a heading from 1, or 0 for everything else
 * @param group blocks of one list or table share a number and stand without blank line between
 *     them; 0 for everything else
 * @param bold whether all its words are bold, as headings often are that nobody marked as such
 * @param mark why it looks like page furniture, or null when it does not
 */
public record Block(String text, int level, int group, boolean bold, @Nullable Mark mark) {

  /** A paragraph of its own. */
  public static Block paragraph(String text) {
    return new Block(text, 0, 0, false, null);
  }

  /** A heading. */
  public static Block heading(int level, String text) {
    return new Block(text, level, 0, false, null);
  }

  /** A list item or table row. */
  public static Block inGroup(int group, String text) {
    return new Block(text, 0, group, false, null);
  }

  /** The same block as page furniture. */
  public Block marked(@Nullable Mark newMark) {
    return new Block(text, level, group, bold, newMark);
  }

  /** The same block in bold, or not. */
  public Block inBold(boolean isBold) {
    return new Block(text, level, group, isBold, mark);
  }
}
