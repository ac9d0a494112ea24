package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.io.tika.ocr.ScannedWord;

/**
 * Makes printed lines of the words that were read from pictures of pages. The height of a line
 * depends on its letters, so lines of much the same height count as equally large.
 */
final class ScannedLines {
  private static final double MUCH_THE_SAME = 0.25;

  /** A line is as high as its letters with their strokes upwards and downwards. */
  private static final double SIZE_OF_HEIGHT = 0.8;

  private static final double POINTS_PER_INCH = 72;

  private ScannedLines() {}

  /**
   * The lines of one page.
   *
   * @param page the page's number from 1
   * @param dotsPerInch how fine the picture is
   */
  static List<PdfLine> of(List<ScannedWord> words, int page, double dotsPerInch) {
    double scale = POINTS_PER_INCH / dotsPerInch;
    Map<Integer, List<ScannedWord>> byLine = new LinkedHashMap<>();
    words.forEach(word -> byLine.computeIfAbsent(word.line(), any -> new ArrayList<>()).add(word));
    List<Double> heights = byLine.values().stream().map(ScannedLines::height).sorted().toList();
    List<PdfLine> lines = new ArrayList<>();
    for (List<ScannedWord> line : byLine.values()) {
      double usual = heights.get(heights.size() / 2);
      double height = height(line);
      boolean isUsual = Math.abs(height - usual) <= usual * MUCH_THE_SAME;
      lines.add(line(line, page, scale, isUsual ? usual : height));
    }
    return lines;
  }

  private static double height(List<ScannedWord> line) {
    int top = Collections.min(line.stream().map(ScannedWord::top).toList());
    return bottom(line) - top;
  }

  private static double bottom(List<ScannedWord> line) {
    return line.stream().mapToInt(word -> word.top() + word.height()).max().orElse(0);
  }

  private static PdfLine line(
      List<ScannedWord> words, int page, double scale, double heightInDots) {
    List<PdfLine.Word> places = new ArrayList<>();
    for (ScannedWord word : words) {
      places.add(
          new PdfLine.Word(word.text(), word.left() * scale, (word.left() + word.width()) * scale));
    }
    double size = Math.max(1, Math.round(heightInDots * scale * SIZE_OF_HEIGHT * 2) / 2.0);
    return new PdfLine(
        page,
        String.join(" ", words.stream().map(ScannedWord::text).toList()),
        places.get(0).left(),
        places.get(places.size() - 1).right(),
        bottom(words) * scale,
        size,
        false,
        places,
        0);
  }
}
