package org.manicule.io.tika.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells headings by their size and weight; the largest are on the first level. */
final class HeadingLevels {
  private static final int LONGEST = 200;
  private static final int LONGEST_IN_BOLD = 140;
  private static final int DEEPEST = 6;
  private static final double LARGER = 1.12;

  /** If more of the text than this looks like headings, none of it is, as in slides. */
  private static final double LARGEST_SHARE = 0.3;

  private final double bodySize;
  private final List<Double> sizes;
  private final boolean trusted;

  HeadingLevels(List<Paragraph> paragraphs, double bodySize) {
    this.bodySize = bodySize;
    this.sizes =
        paragraphs.stream()
            .filter(this::isLarger)
            .map(Paragraph::size)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    int all = paragraphs.stream().mapToInt(Paragraph::length).sum();
    int headings =
        paragraphs.stream()
            .filter(paragraph -> isLarger(paragraph) || isBoldLine(paragraph))
            .mapToInt(Paragraph::length)
            .sum();
    this.trusted = headings <= all * LARGEST_SHARE;
  }

  /** The size of most letters. */
  static double bodySize(List<PdfLine> lines) {
    Map<Double, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  /** Depth of a heading from 1, or 0 for a paragraph. */
  int level(Paragraph paragraph, @Nullable Paragraph next) {
    if (!trusted || next == null) {
      return 0;
    }
    if (isLarger(paragraph)) {
      return Math.min(DEEPEST, sizes.indexOf(paragraph.size()) + 1);
    }
    return isBoldLine(paragraph) && !(next.isBold() && !isLarger(next) && !isBoldLine(next))
        ? Math.min(DEEPEST, sizes.size() + 1)
        : 0;
  }

  private boolean isLarger(Paragraph paragraph) {
    return !paragraph.isRow()
        && paragraph.size() >= bodySize * LARGER
        && paragraph.length() <= LONGEST
        && hasLetters(paragraph);
  }

  private boolean isBoldLine(Paragraph paragraph) {
    String end = paragraph.last().text();
    return paragraph.isBold()
        && !paragraph.isRow()
        && paragraph.size() >= bodySize * 0.95
        && paragraph.length() <= LONGEST_IN_BOLD
        && ".,;".indexOf(end.charAt(end.length() - 1)) < 0
        && !paragraph.first().startsWithBullet()
        && hasLetters(paragraph);
  }

  private static boolean hasLetters(Paragraph paragraph) {
    return paragraph.first().text().chars().filter(Character::isLetter).count() > 1;
  }
}
