package org.manicule.io.tika.pdf;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param lines one or more
 */
record Paragraph(List<PdfLine> lines) {

  PdfLine first() {
    return lines.get(0);
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  double size() {
    return first().size();
  }

  boolean isRow() {
    return first().isRow();
  }

  boolean isBold() {
    return lines.stream().allMatch(PdfLine::bold);
  }

  int length() {
    return lines.stream().mapToInt(line -> line.text().length() + 1).sum();
  }
}
