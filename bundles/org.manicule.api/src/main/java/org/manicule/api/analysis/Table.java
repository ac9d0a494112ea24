package org.manicule.api.analysis;

import java.util.List;

/**
 * Rows and columns of text and numbers.
 *
 * @param title the caption
 * @param columns the column heads
 * @param rows each with one cell for each column: a {@link String}, {@link Number} or {@link
 *     Boolean}
 */
public record Table(String title, List<String> columns, List<List<Object>> rows)
    implements AnalysisResult {

  /** Checks the widths and copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().<List<Object>>map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
