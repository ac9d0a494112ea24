package org.manicule.io.table;

/**
 * Keeps spreadsheets from running what a source says. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front, as the OWASP page on CSV injection advises.
 */
final class SafeCell {
  /** Signs that start a formula; the wide forms count where East Asian input is common. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeCell() {}

  static String of(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
