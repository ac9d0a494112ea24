package org.manicule.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.task.Monitor;

/** Counts codings into rows and columns. For one thread. */
final class Counting {
  private static final int BETWEEN_CHECKS = 4096;
  private static final int NONE = -1;

  private final Map<Id<Code>, Integer> rowOfCode;
  private final Map<Id<Source>, Integer> columnOfSource = new HashMap<>();
  private final Passages passages = new Passages();
  private final double[][] cells;

  Counting(Map<Id<Code>, Integer> rowOfCode, List<Source> columns, int rows) {
    this.rowOfCode = rowOfCode;
    for (Source source : columns) {
      columnOfSource.put(source.id(), columnOfSource.size());
    }
    cells = new double[rows][columns.size()];
  }

  /** Counts every coding. */
  void addAll(CodingColumns codings, Monitor monitor) {
    int[] rows = numbers(codings.codes(), rowOfCode);
    int[] columns = numbers(codings.sources(), columnOfSource);
    for (int i = 0; i < codings.size(); i++) {
      if (i % BETWEEN_CHECKS == 0) {
        monitor.checkCancelled();
        monitor.progress(i, codings.size());
      }
      int row = rows[codings.code(i)];
      int column = columns[codings.source(i)];
      // A code or source added since the heads were read is left for the next run.
      if (row != NONE && column != NONE) {
        cells[row][column]++;
      }
    }
  }

  private static <E extends Entity> int[] numbers(List<Id<E>> ids, Map<Id<E>, Integer> numbers) {
    return ids.stream().mapToInt(id -> numbers.getOrDefault(id, NONE)).toArray();
  }

  /**
   * Counts a passage once for a row, whoever coded it and with however many codes of the row.
   * Codings must come source by source.
   */
  void addPassage(Coding coding) {
    Integer row = rowOfCode.get(coding.code());
    Integer column = columnOfSource.get(coding.source());
    if (row != null && column != null && passages.isFirst(row, coding)) {
      cells[row][column]++;
    }
  }

  double[][] cells() {
    return cells;
  }

  /** Remembers the passages of one source only, so that memory does not grow with the project. */
  private static final class Passages {
    private record RowAndPlace(int row, Location place) {}

    private final Set<RowAndPlace> seen = new HashSet<>();
    private @Nullable Id<Source> source;

    boolean isFirst(int row, Coding coding) {
      if (!coding.source().equals(source)) {
        source = coding.source();
        seen.clear();
      }
      return seen.add(new RowAndPlace(row, coding.location()));
    }
  }
}
