package org.manicule.io.survey.table;

/**
 * How a table is to be read. {@link #AUTO} lets it be found out.
 *
 * @param encoding of a text file, such as {@code UTF-8}
 * @param delimiter between the cells of a text file: a character or its name
 * @param quote around cells of a text file
 * @param sheet of a spreadsheet: its name, or {@code #} and its number from 1
 */
public record TableSettings(String encoding, String delimiter, String quote, String sheet) {
  /** Find it out. */
  public static final String AUTO = "auto";

  /** Find everything out. */
  public static final TableSettings AUTOMATIC = new TableSettings(AUTO, AUTO, AUTO, AUTO);
}
