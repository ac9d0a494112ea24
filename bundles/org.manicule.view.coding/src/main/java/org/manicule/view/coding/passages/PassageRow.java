package org.manicule.view.coding.passages;

/**
 * What a row of the list of passages says.
 *
 * @param before the words before the quote that are shown with it; may be empty
 * @param quote the words, or the name of what has none
 * @param after the words after the quote that are shown with it; may be empty
 * @param isNamed whether it has no words, as a region of a picture, but a name in brackets
 * @param origin where they stand: {@code Minutes, ¶12}
 * @param path the code's full path
 * @param label the code's name, with the coder's when that is somebody else
 * @param colour the code's colour {@code #rrggbb}
 * @param comment the coder's comment; empty when there is none
 */
public record PassageRow(
    String before,
    String quote,
    String after,
    boolean isNamed,
    String origin,
    String path,
    String label,
    String colour,
    String comment) {
  /** A passage whose source is being read. */
  public static final PassageRow AWAITED =
      new PassageRow("", "…", "", false, "…", "", "…", "#808080", "");

  /** A passage that is gone by now. */
  static final PassageRow GONE = new PassageRow("", "", "", false, "", "", "", "#808080", "");
}
