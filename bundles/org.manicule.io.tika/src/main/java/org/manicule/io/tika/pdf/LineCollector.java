package org.manicule.io.tika.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Characters;

/** Collects the printed lines of a PDF in reading order, each with its place and size. */
final class LineCollector extends PDFTextStripper {
  /** A bullet stands in a column of its own, which is not always seen as a gap. */
  private static final Pattern BARE_BULLET = Pattern.compile("^ *([•◦▪‣●○■□])(?=[^ ])");

  private final Monitor monitor;
  private final int pages;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final PrintedLetters printed = new PrintedLetters();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  private LineCollector(Monitor monitor, int pages) {
    this.monitor = monitor;
    this.pages = pages;
    setSuppressDuplicateOverlappingText(false); // see PrintedLetters
  }

  /** The printed lines, and how high each page is. */
  record Lines(List<PdfLine> lines, List<Double> heights) {}

  static Lines collect(PDDocument document, Monitor monitor) throws IOException {
    LineCollector collector = new LineCollector(monitor, document.getNumberOfPages());
    collector.writeText(document, Writer.nullWriter());
    return new Lines(collector.lines, collector.heights);
  }

  @Override
  protected void startPage(PDPage page) {
    monitor.checkCancelled();
    printed.newPage();
    monitor.progress(heights.size(), pages);
    boolean turned = page.getRotation() % 180 != 0;
    heights.add((double) (turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight()));
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
    words.append(text);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
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
    String text = Characters.strip(tidy(words.toString()));
    if (!text.isEmpty() && !letters.isEmpty()) {
      lines.add(line(text));
    }
    words.setLength(0);
    letters.clear();
  }

  /** Symbol fonts put their bullets into the private area. */
  private static String tidy(String text) {
    // A soft hyphen matters at the end of a line, where words are joined.
    boolean soft = text.stripTrailing().endsWith("\u00AD");
    String clean = Characters.clean(text).replaceAll("[\uF0B7\uF0A7\uF076]", "•");
    String words = BARE_BULLET.matcher(clean.replaceAll("[ \t\n]+", " ")).replaceFirst("$1 ");
    return words.stripTrailing() + (soft ? "\u00AD" : "");
  }

  private PdfLine line(String text) {
    TextPosition first = letters.get(0);
    double left = first.getXDirAdj();
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
    return new PdfLine(heights.size(), text, left, right, first.getYDirAdj(), size, isBold);
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
