package org.manicule.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of cells under heads, aligned with blanks for reading in a terminal. */
public final class TextTable {
  private static final int HEAD_WIDTH = 12;
  private static final String GAP = "  ";

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  /** A table with column heads; heads much longer than what is below them are broken into lines. */
  public TextTable(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** A table with column heads. */
  public TextTable(String... columns) {
    this(Arrays.asList(columns));
  }

  /** Aligns columns to the right, counted from 0. */
  public TextTable right(int... columns) {
    Arrays.stream(columns).forEach(numbers::add);
    return this;
  }

  /** Adds a row; line ends in cells become blanks. */
  public void row(List<String> cells) {
    rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+$|[\\n\\r\\t]", " ")).toList());
  }

  /** Adds a row. */
  public void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /** Writes the table; nothing when it has no rows. */
  public void print(Output output) {
    if (rows.isEmpty()) {
      return;
    }
    int[] cellWidths = cellWidths();
    List<List<String>> heads = new ArrayList<>();
    int[] widths = new int[columns.size()];
    for (int column = 0; column < widths.length; column++) {
      List<String> head = broken(columns.get(column), Math.max(HEAD_WIDTH, cellWidths[column]));
      heads.add(head);
      int headWidth = head.stream().mapToInt(TextTable::width).max().orElse(0);
      widths[column] = Math.max(headWidth, cellWidths[column]);
    }
    int headLines = heads.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < headLines; line++) {
      int at = line;
      // Short heads stand at the bottom, next to what they name.
      output.line(
          aligned(heads.stream().map(head -> lineOf(head, at, headLines)).toList(), widths));
    }
    rows.forEach(row -> output.line(aligned(row, widths)));
  }

  private static String lineOf(List<String> head, int line, int headLines) {
    int index = line - (headLines - head.size());
    return index < 0 ? "" : head.get(index);
  }

  private int[] cellWidths() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    return widths;
  }

  private String aligned(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String blanks = " ".repeat(widths[column] - width(cell));
      line.append(column == 0 ? "" : GAP)
          .append(numbers.contains(column) ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** A head as lines that are not wider than need be, broken at blanks and hyphens. */
  private static List<String> broken(String head, int limit) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : head.split("(?<=[\\s\\-–_/])", -1)) {
      if (line.length() > 0 && width(line + word.strip()) > limit) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().strip());
    return Collections.unmodifiableList(lines);
  }
}
