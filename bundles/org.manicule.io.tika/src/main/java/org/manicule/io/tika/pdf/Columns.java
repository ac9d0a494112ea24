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
record Columns(List<PdfLine> lines, double left, double right) {

  /** Cuts lines in reading order wherever the reading goes up again or to another page. */
  static List<Columns> of(List<PdfLine> lines) {
    List<Columns> columns = new ArrayList<>();
    List<PdfLine> current = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = current.isEmpty() ? null : current.get(current.size() - 1);
      if (last != null && (last.page() != line.page() || goesUp(last, line))) {
        columns.add(of(current, last.page()));
        current = new ArrayList<>();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      columns.add(of(current, current.get(0).page()));
    }
    return columns;
  }

  private static boolean goesUp(PdfLine last, PdfLine line) {
    return line.baseline() < last.baseline() - last.size() * 0.5;
  }

  private static Columns of(List<PdfLine> lines, int page) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(page);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(page);
    return new Columns(List.copyOf(lines), left, right);
  }

  double width() {
    return right - left;
  }

  /** Whether another word of a usual length would have fitted at the end of the line. */
  boolean endsEarly(PdfLine line, PdfLine next) {
    String text = next.text();
    int blank = text.indexOf(' ');
    double word =
        (blank < 0 ? text.length() : blank) * (next.right() - next.left()) / text.length();
    return line.right() + word + line.size() * 0.3 < right - line.size() * 0.2;
  }
}
