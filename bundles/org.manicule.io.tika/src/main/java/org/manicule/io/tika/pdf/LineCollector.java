package org.manicule.io.tika.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.manicule.api.task.Monitor;

/** Collects the printed lines of a PDF in reading order, each with its place and size. */
final class LineCollector extends PDFTextStripper {
  private final Monitor monitor;
  private final int pages;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final PrintedLetters printed = new PrintedLetters();
  private final PrintedWords words = new PrintedWords();

  private LineCollector(Monitor monitor, int pages) {
    this.monitor = monitor;
    this.pages = pages;
    setSuppressDuplicateOverlappingText(false); // see PrintedLetters
  }

  /** The printed lines, and how high each page is. */
  record Lines(List<PdfLine> lines, List<Double> heights) {}

  static Lines collect(PDDocument document, Monitor monitor) throws IOException {
    LineCollector collector = new LineCollector(monitor, document.getNumberOfPages());
    for (PDPage page : document.getPages()) {
      boolean turned = page.getRotation() % 180 != 0;
      PDRectangle box = page.getCropBox();
      collector.heights.add((double) (turned ? box.getWidth() : box.getHeight()));
    }
    collector.writeText(document, Writer.nullWriter());
    return new Lines(collector.lines, collector.heights);
  }

  @Override
  protected void startPage(PDPage page) {
    monitor.checkCancelled();
    printed.newPage();
    // Pages without contents are passed over, so they cannot be counted here.
    monitor.progress(getCurrentPageNo(), pages);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (printed.add(letter)) {
      super.processTextPosition(letter);
    }
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    words.add(text, positions);
  }

  @Override
  protected void writeWordSeparator() {
    words.blank();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    List<TextPosition> letters = words.letters();
    if (!letters.isEmpty()) {
      PdfLine line = line(letters);
      if (!line.text().isEmpty()) {
        lines.add(line);
      }
    }
    words.clear();
  }

  private PdfLine line(List<TextPosition> letters) {
    double left = letters.get(0).getXDirAdj();
    double right = left;
    int boldLetters = 0;
    Map<Double, Integer> sizes = new HashMap<>();
    for (TextPosition letter : letters) {
      left = Math.min(left, letter.getXDirAdj());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      boldLetters += bold.computeIfAbsent(letter.getFont(), LineCollector::isBold) ? 1 : 0;
      sizes.merge(Math.round(letter.getFontSizeInPt() * 2) / 2.0, 1, Integer::sum);
    }
    double size =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    boolean isBold = boldLetters * 10 > letters.size() * 8;
    words.settle(size);
    return new PdfLine(
        getCurrentPageNo(),
        words.text(),
        left,
        right,
        words.baseline(),
        size,
        isBold,
        words.oneByOne(),
        0);
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }
}
