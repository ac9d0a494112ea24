package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins printed lines to paragraphs by gaps, indents, sizes and the ends of sentences. */
final class LineJoiner {
  private static final int MOST_LINES_IN_BOX = 5;

  private final List<Column> columns;
  private final double leading;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> boxes = new ArrayList<>();
  private List<PdfLine> current = new ArrayList<>();

  private LineJoiner(List<PdfLine> lines, double bodySize) {
    this.columns = Column.of(lines);
    this.leading = leading(bodySize);
  }

  static List<Paragraph> join(List<PdfLine> lines, double bodySize) {
    LineJoiner joiner = new LineJoiner(lines, bodySize);
    joiner.join();
    return joiner.paragraphs;
  }

  /** The usual distance from line to line, as a multiple of the size. */
  private double leading(double bodySize) {
    Map<Long, Integer> gaps = new HashMap<>();
    for (Column column : columns) {
      for (int i = 1; i < column.lines().size(); i++) {
        PdfLine above = column.lines().get(i - 1);
        PdfLine line = column.lines().get(i);
        double gap = (line.baseline() - above.baseline()) / bodySize;
        if (line.size() == bodySize && above.size() == bodySize && gap > 0.8 && gap < 2.6) {
          gaps.merge(Math.round(gap * 20), 1, Integer::sum);
        }
      }
    }
    return gaps.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(gap -> gap.getKey() / 20.0)
        .orElse(1.2);
  }

  private void join() {
    Column before = null;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (before != null && isBox(before, column, i)) {
        boxes.addAll(join(column.lines(), column.lines().get(0).size()));
        continue;
      }
      for (PdfLine line : column.lines()) {
        if (!current.isEmpty() && !continues(before == null ? column : before, column, line)) {
          end();
        }
        current.add(line);
        before = column;
      }
    }
    if (!current.isEmpty()) {
      end();
    }
    paragraphs.addAll(boxes);
  }

  private void end() {
    paragraphs.add(new Paragraph(List.copyOf(current)));
    current = new ArrayList<>();
    paragraphs.addAll(boxes);
    boxes.clear();
  }

  /** A few lines set over others that were read before: a text box, and not the next column. */
  private boolean isBox(Column before, Column column, int index) {
    boolean samePage = before.page() == column.page();
    boolean lastOnPage =
        index + 1 == columns.size() || columns.get(index + 1).page() != column.page();
    boolean over = column.left() < before.right() && before.left() < column.right();
    return samePage && lastOnPage && over && column.lines().size() <= MOST_LINES_IN_BOX;
  }

  private boolean continues(Column before, Column column, PdfLine line) {
    PdfLine last = current.get(current.size() - 1);
    if (line.isRow() || last.isRow()) {
      return false;
    }
    if (Math.abs(line.size() - last.size()) > 0.6 || line.bold() != last.bold()) {
      return isPart(last, line) && before == column;
    }
    if (line.startsWithBullet() || (line.startsWithNumber() && !looksCut(before, last, line))) {
      return false;
    }
    return before == column
        ? continuesBelow(column, last, line)
        : continuesElsewhere(before, last, column, line);
  }

  /** A line of mixed sizes or weights stays in its paragraph when it stands close and is cut. */
  private boolean isPart(PdfLine last, PdfLine line) {
    double gap = (line.baseline() - last.baseline()) / Math.max(last.size(), line.size());
    boolean sameSize = Math.abs(line.size() - last.size()) < 0.6;
    return sameSize && gap < leading * 1.15 && line.startsLowerCase() && !last.endsSentence();
  }

  private boolean looksCut(Column before, PdfLine last, PdfLine line) {
    return !last.endsSentence() && !before.endsEarly(last, line) && current.size() > 1;
  }

  private boolean continuesBelow(Column column, PdfLine last, PdfLine line) {
    double gap = (line.baseline() - last.baseline()) / last.size();
    if (gap > leading * 1.25) {
      return false;
    }
    if (last.endsWithHyphen() && line.startsLowerCase()) {
      return true;
    }
    double step = (line.left() - last.left()) / last.size();
    boolean isItem = current.get(0).startsWithBullet() || current.get(0).startsWithNumber();
    if (step > 0.8 && !(isItem && current.size() == 1)) {
      return false; // first line of an indented paragraph
    }
    if (step < -0.8 && current.size() > 1) {
      return false; // back to the margin after an indented paragraph
    }
    if (last.endsSentence()) {
      return !column.endsEarly(last, line);
    }
    return line.startsLowerCase() || !column.endsFarTooEarly(last);
  }

  private boolean continuesElsewhere(Column before, PdfLine last, Column next, PdfLine line) {
    if (last.endsWithHyphen() && line.startsLowerCase()) {
      return true;
    }
    boolean indented = line.left() > next.left() + line.size() * 0.8;
    return !last.endsSentence()
        && (line.startsLowerCase() || (!before.endsEarly(last, line) && !indented));
  }
}
