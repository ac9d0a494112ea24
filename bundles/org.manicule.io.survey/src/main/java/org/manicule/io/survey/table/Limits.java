package org.manicule.io.survey.table;

/** More than any table of answers has; what is beyond was made to harm, or needs to be divided. */
final class Limits {
  /** As many columns as a spreadsheet has. */
  static final int COLUMNS = 16_384;

  /** In one cell. */
  static final int CELL_CHARACTERS = 16_000_000;

  /** In all cells together. */
  static final long CHARACTERS = 300_000_000;

  /** Unpacked from one part of an archive. */
  static final long UNPACKED = 4L << 30;

  /** How often larger a part may be than its packed form. */
  static final long RATIO = 600;

  /** From so many bytes on, the ratio counts. */
  static final long RATIO_COUNTS_FROM = 16L << 20;

  /** In an archive. */
  static final int PARTS = 20_000;

  private Limits() {}
}
