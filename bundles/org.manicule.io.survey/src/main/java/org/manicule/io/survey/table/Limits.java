package org.manicule.io.survey.table;

/** More than any table of answers has; what is beyond was made to harm, or needs to be divided. */
final class Limits {
  /** As many columns as a spreadsheet has. */
  static final int COLUMNS = 16_384;

  /** In one cell. */
  static final int CELL_CHARACTERS = 16_000_000;

  /** In all cells together. */
  static final long CHARACTERS = 300_000_000;

  private Limits() {}
}
