package org.manicule.api.analysis;

import java.util.Arrays;
import java.util.List;

/** Numbers for each pair of a row and a column, such as codings per code and source. Immutable. */
public final class Matrix implements AnalysisResult {
  private final String title;
  private final List<String> rows;
  private final List<String> columns;
  private final double[][] cells;

  /**
   * Copies everything.
   *
   * @param title the caption
   * @param rows the row heads
   * @param columns the column heads
   * @param cells {@code rows.size()} arrays of {@code columns.size()} numbers
   */
  public Matrix(String title, List<String> rows, List<String> columns, double[][] cells) {
    this.title = title;
    this.rows = List.copyOf(rows);
    this.columns = List.copyOf(columns);
    this.cells = new double[cells.length][];
    if (cells.length != rows.size()) {
      throw new IllegalArgumentException(
          cells.length + " rows of cells, " + rows.size() + " heads");
    }
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].length != columns.size()) {
        throw new IllegalArgumentException("row " + i + " has " + cells[i].length + " cells");
      }
      this.cells[i] = cells[i].clone();
    }
  }

  @Override
  public String title() {
    return title;
  }

  /** The row heads. */
  public List<String> rows() {
    return rows;
  }

  /** The column heads. */
  public List<String> columns() {
    return columns;
  }

  /** The number where a row and a column meet, both counted from 0. */
  public double at(int row, int column) {
    return cells[row][column];
  }

  /** The sum of a row. */
  public double rowTotal(int row) {
    return Arrays.stream(cells[row]).sum();
  }

  /** The sum of a column. */
  public double columnTotal(int column) {
    double sum = 0;
    for (double[] row : cells) {
      sum += row[column];
    }
    return sum;
  }
}
