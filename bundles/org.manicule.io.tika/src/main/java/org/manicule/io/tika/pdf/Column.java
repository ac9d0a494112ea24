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

  /** Cuts lines in reading order wherever the reading goes up again or to another page. */
  static List<Column> of(List<PdfLine> lines) {
    List<Column> columns = new ArrayList<>();
    List<PdfLine> current = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = current.isEmpty() ? null : current.get(current.size() - 1);
      if (last != null && (last.page() != line.page() || goesUp(last, line))) {
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

  private static boolean goesUp(PdfLine last, PdfLine line) {
    return line.baseline() < last.baseline() - last.size() * 0.5;
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
