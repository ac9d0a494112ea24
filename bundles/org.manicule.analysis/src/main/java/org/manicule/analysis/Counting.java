package org.manicule.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Source;

/** Counts codings, which come source by source, into rows and columns. For one thread. */
final class Counting {
  private final Map<Id<Code>, Integer> rowOfCode;
  private final Map<Id<Source>, Integer> columnOfSource = new HashMap<>();
  private final BiPredicate<Integer, Coding> counts;
  private final double[][] cells;

  private Counting(
      Map<Id<Code>, Integer> rowOfCode,
      List<Source> columns,
      int rows,
      BiPredicate<Integer, Coding> counts) {
    this.rowOfCode = rowOfCode;
    this.counts = counts;
    for (Source source : columns) {
      columnOfSource.put(source.id(), columnOfSource.size());
    }
    cells = new double[rows][columns.size()];
  }

  /** Every coding counts. */
  static Counting codings(Map<Id<Code>, Integer> rowOfCode, List<Source> columns, int rows) {
    return new Counting(rowOfCode, columns, rows, (row, coding) -> true);
  }

  /** A passage counts once for a row, whoever coded it and with however many codes of the row. */
  static Counting distinctPassages(
      Map<Id<Code>, Integer> rowOfCode, List<Source> columns, int rows) {
    return new Counting(rowOfCode, columns, rows, new FirstOnPassage());
  }

  void add(Coding coding) {
    Integer row = rowOfCode.get(coding.code());
    Integer column = columnOfSource.get(coding.source());
    // A code or source added since the heads were read is left for the next run.
    if (row != null && column != null && counts.test(row, coding)) {
      cells[row][column]++;
    }
  }

  double[][] cells() {
    return cells;
  }

  /** Remembers the passages of one source only, so that memory does not grow with the project. */
  private static final class FirstOnPassage implements BiPredicate<Integer, Coding> {
    private record RowAndPlace(int row, Location place) {}

    private final Set<RowAndPlace> seen = new HashSet<>();
    private @Nullable Id<Source> source;

    @Override
    public boolean test(Integer row, Coding coding) {
      if (!coding.source().equals(source)) {
        source = coding.source();
        seen.clear();
      }
      return seen.add(new RowAndPlace(row, coding.location()));
    }
  }
}
