package org.manicule.api.importing;

import java.util.List;
import org.manicule.api.Issue;

/**
 * What a table looks like before it is read.
 *
 * @param columns its columns in order
 * @param rows the cells of its first rows as they are written, each row as long as there are
 *     columns
 * @param rowCount how many rows there are below the names of the columns
 * @param issues how it was read, and what was odd
 */
public record TableLook(
    List<TableColumn> columns, List<List<String>> rows, long rowCount, List<Issue> issues) {

  /** Copies the lists. */
  public TableLook {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    issues = List.copyOf(issues);
  }
}
