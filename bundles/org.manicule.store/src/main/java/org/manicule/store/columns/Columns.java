package org.manicule.store.columns;

import java.util.List;
import java.util.Objects;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingColumns;

/** The columns as they are after one entry of the journal. */
record Columns(
    int size,
    long asOf,
    List<Id<Source>> sources,
    List<Id<Code>> codes,
    List<Id<Coder>> coders,
    int[][] chunks)
    implements CodingColumns {
  static final int SOURCE = 0;
  static final int START = 1;
  static final int END = 2;
  static final int CODE = 3;
  static final int CODER = 4;

  @Override
  public int source(int row) {
    return value(row, SOURCE);
  }

  @Override
  public int start(int row) {
    return value(row, START);
  }

  @Override
  public int end(int row) {
    return value(row, END);
  }

  @Override
  public int code(int row) {
    return value(row, CODE);
  }

  @Override
  public int coder(int row) {
    return value(row, CODER);
  }

  private int value(int row, int column) {
    return Rows.value(chunks, Objects.checkIndex(row, size), column);
  }
}
