package org.manicule.io.survey.table;

/**
 * One cell of a table.
 *
 * @param kind what the file says that it is
 * @param text its contents: numbers with a decimal point, dates as {@code 2021-07-14} or {@code
 *     2021-07-14 10:30:00}, yes and no as {@code true} and {@code false}
 */
public record Cell(Kind kind, String text) {
  /** A cell with nothing in it. */
  public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

  /** What a cell is. */
  public enum Kind {
    /** Nothing. */
    EMPTY,
    /** Text; also what a CSV file has for everything. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number of hundredths. */
    PERCENT,
    /** A day, with or without a time. */
    DATE,
    /** Yes or no. */
    YES_NO,
    /** What a spreadsheet shows when a formula fails. */
    ERROR
  }

  /** A cell with text in it, or an empty one. */
  public static Cell text(String text) {
    return text.isBlank() ? EMPTY : new Cell(Kind.TEXT, text);
  }

  /** Whether there is nothing to be seen in it. */
  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }
}
