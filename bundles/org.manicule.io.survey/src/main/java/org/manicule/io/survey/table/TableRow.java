package org.manicule.io.survey.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells its cells from the first column on; there may be fewer or more than columns
 */
public record TableRow(long number, List<Cell> cells) {

  /** The cell of a column, counted from 0; an empty one beyond the end of the row. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** Whether nothing is in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isEmpty);
  }

  /** How many cells it has up to the last one that holds something. */
  public int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }
}
