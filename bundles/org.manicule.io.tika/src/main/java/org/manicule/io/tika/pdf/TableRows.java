package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.io.tika.pdf.PdfLine.Word;

/**
 * Finds the rows of tables: lines below each other whose words stand apart in the same places. A
 * cell of several lines is beyond it; these stay lines of their own.
 */
final class TableRows {
  /** Gaps wider than that, in letter sizes, are no blanks between words. */
  static final double WIDE = 1.0;

  /** Justified text may leave wide gaps, but not such ones. */
  private static final double WIDEST = 2.0;

  private static final double NEAR = 3;

  /** In letter sizes; more than that stands between a table and what follows it. */
  private static final double FARTHEST = 4.5;

  private TableRows() {}

  /** The same lines, those that are rows marked as such. */
  static List<PdfLine> marked(List<PdfLine> lines) {
    List<PdfLine> marked = new ArrayList<>(lines);
    int tables = 0;
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && isNextRow(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      if (end - i > 1) {
        tables++;
        List<PdfLine> rows = lines.subList(i, end);
        List<Gutter> gutters = gutters(rows);
        for (int row = 0; row < rows.size(); row++) {
          PdfLine line = rows.get(row);
          marked.set(i + row, line.inTable(tables, cells(line, gutters)));
        }
      }
      i = end;
    }
    return marked;
  }

  private static List<Word> cells(PdfLine line) {
    return line.cells((left, right) -> right.left() - left.right() > line.size() * WIDE);
  }

  private static List<Word> cells(PdfLine line, List<Gutter> gutters) {
    return line.cells(
        (left, right) ->
            gutters.stream()
                .anyMatch(gutter -> gutter.isBetween(left.right(), right.left(), line.size())));
  }

  private static boolean isNextRow(PdfLine line, PdfLine next) {
    double down = next.baseline() - line.baseline();
    return line.page() == next.page()
        && down > next.size() * 0.5
        && down < next.size() * FARTHEST
        && standInSamePlaces(cells(line), cells(next), next.size());
  }

  /** Apart from the edges, which stand in the same places in all text. */
  private static boolean standInSamePlaces(List<Word> line, List<Word> next, double size) {
    for (int i = 1; i < next.size(); i++) {
      Word cell = next.get(i);
      boolean certain = cell.left() - next.get(i - 1).right() > size * WIDEST;
      for (Word above : line.subList(1, line.size())) {
        if (isNear(cell.left(), above.left())
            || isNear(cell.middle(), above.middle())
            || (certain && isNear(cell.right(), above.right()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= NEAR;
  }

  /**
   * A stretch between columns in which no row has a word.
   *
   * @param left where it begins, in points from the left edge
   * @param right where it ends
   * @param wide whether some row has a wide gap there
   */
  private record Gutter(double left, double right, boolean wide) {

    /** Whether a gap between words is this gutter. */
    boolean isBetween(double from, double to, double size) {
      boolean over = from <= left + 0.5 && to >= right - 0.5;
      return over && (wide || to - from > size * WIDE);
    }
  }

  private static List<Gutter> gutters(List<PdfLine> rows) {
    List<Word> words =
        rows.stream()
            .flatMap(row -> row.words().stream())
            .sorted(Comparator.comparingDouble(Word::left))
            .toList();
    List<Gutter> gutters = new ArrayList<>();
    double covered = words.get(0).right();
    for (Word word : words) {
      if (word.left() > covered) {
        gutters.add(new Gutter(covered, word.left(), isWide(rows, covered, word.left())));
      }
      covered = Math.max(covered, word.right());
    }
    return gutters;
  }

  private static boolean isWide(List<PdfLine> rows, double left, double right) {
    for (PdfLine row : rows) {
      for (int i = 1; i < row.words().size(); i++) {
        double from = row.words().get(i - 1).right();
        double to = row.words().get(i).left();
        if (from <= left + 0.5 && to >= right - 0.5 && to - from > row.size() * WIDE) {
          return true;
        }
      }
    }
    return false;
  }
}
