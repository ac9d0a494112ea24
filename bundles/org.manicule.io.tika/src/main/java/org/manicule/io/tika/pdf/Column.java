package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of lines below each other on one page: a column, or the whole page.
 *
 * @param lines the lines from top to bottom
 * @param left where most lines begin
 * @param right where the longest lines end
 */
record Column(List<PdfLine> lines, double left, double right) {

  /**
   * Cuts lines in reading order wherever the reading goes up again or to another page, and where
   * lines across the whole page stand over or under columns.
   */
  static List<Column> of(List<PdfLine> lines) {
    List<Column> columns = new ArrayList<>(wherePathTurns(lines));
    for (int i = 1; i < columns.size(); i++) {
      Column left = columns.get(i - 1);
      Column right = columns.get(i);
      if (left.page() == right.page()) {
        List<Column> parts = left.apart(right);
        columns.subList(i - 1, i + 1).clear();
        columns.addAll(i - 1, parts);
        i += parts.size() - 2;
      }
    }
    return columns;
  }

  /** What stands over the one of two columns, both, and what stands under the other. */
  private List<Column> apart(Column next) {
    PdfLine top = next.lines.get(0);
    int over = (int) lines.stream().takeWhile(line -> isOver(line, top)).count();
    List<PdfLine> beside = lines.subList(over, lines.size());
    double edge = beside.stream().mapToDouble(PdfLine::right).max().orElse(Double.MAX_VALUE);
    if (edge > top.left() + 1) {
      return List.of(this, next);
    }
    PdfLine bottom = lines.get(lines.size() - 1);
    int inNext =
        (int)
            next.lines.stream()
                .takeWhile(line -> !isOver(bottom, line) || line.left() >= edge)
                .count();
    List<Column> parts = new ArrayList<>();
    for (List<PdfLine> part :
        List.of(
            lines.subList(0, over),
            beside,
            next.lines.subList(0, inNext),
            next.lines.subList(inNext, next.lines.size()))) {
      if (!part.isEmpty()) {
        parts.add(around(part));
      }
    }
    return parts;
  }

  private static boolean isOver(PdfLine one, PdfLine other) {
    return one.baseline() < other.baseline() - other.size() * 0.5;
  }

  private static List<Column> wherePathTurns(List<PdfLine> lines) {
    List<Column> columns = new ArrayList<>();
    List<PdfLine> current = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = current.isEmpty() ? null : current.get(current.size() - 1);
      if (last != null && (last.page() != line.page() || isOver(line, last))) {
        columns.add(around(current));
        current = new ArrayList<>();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      columns.add(around(current));
    }
    return columns;
  }

  private static Column around(List<PdfLine> lines) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    return new Column(List.copyOf(lines), left, right);
  }

  int page() {
    return lines.get(0).page();
  }

  /** Whether another word of a usual length would have fitted at the end of the line. */
  boolean endsEarly(PdfLine line, PdfLine next) {
    String text = next.text();
    int blank = text.indexOf(' ');
    double word =
        (blank < 0 ? text.length() : blank) * (next.right() - next.left()) / text.length();
    return line.right() + word + line.size() * 0.3 < right - line.size() * 0.2;
  }

  /** Whether so much is left of the line that more than one word would have fitted. */
  boolean endsFarTooEarly(PdfLine line) {
    return right - line.right() > (right - left) * 0.2;
  }
}
