package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Superscripts;

/**
 * The words of one printed line, as they are collected. Small raised figures become superscripts,
 * so that the mark of a footnote behind a number does not read as one of its digits.
 */
final class PrintedWords {
  private static final double SMALLER = 0.82;
  private static final double RAISED = 0.12;

  /** A bullet stands in a column of its own, which is not always seen as a gap. */
  private static final Pattern BARE_BULLET = Pattern.compile("^ *([•◦▪‣●○■□])(?=[^ ])");

  private final List<Word> words = new ArrayList<>();

  /**
   * A stretch of letters.
   *
   * @param text what it reads
   * @param letters how it is printed
   * @param spaced whether a blank stands before it
   */
  private record Word(String text, List<TextPosition> letters, boolean spaced) {

    double left() {
      return letters.get(0).getXDirAdj();
    }

    double right() {
      TextPosition last = letters.get(letters.size() - 1);
      return last.getXDirAdj() + last.getWidthDirAdj();
    }
  }

  private boolean blank;

  void add(String text, List<TextPosition> letters) {
    if (!letters.isEmpty()) {
      words.add(new Word(text, List.copyOf(letters), blank));
      blank = false;
    }
  }

  void blank() {
    blank = true;
  }

  void clear() {
    words.clear();
    blank = false;
  }

  List<TextPosition> letters() {
    return words.stream().flatMap(word -> word.letters().stream()).toList();
  }

  /** Where most letters of the line's size stand, in points from the upper edge. */
  double baseline(double size) {
    return letters().stream()
        .filter(letter -> isOf(size, letter))
        .mapToDouble(TextPosition::getYDirAdj)
        .findFirst()
        .orElse(letters().get(0).getYDirAdj());
  }

  /** All words with blanks between them. */
  String text(double size) {
    return said(words, size);
  }

  /** Each word with its place. */
  List<PdfLine.Word> oneByOne(double size) {
    List<PdfLine.Word> places = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).spaced()) {
        List<Word> part = words.subList(from, i);
        String text = said(part, size);
        if (!text.isEmpty()) {
          places.add(new PdfLine.Word(text, part.get(0).left(), part.get(part.size() - 1).right()));
        }
        from = i;
      }
    }
    return List.copyOf(places);
  }

  private String said(List<Word> part, double size) {
    double baseline = baseline(size);
    StringBuilder said = new StringBuilder();
    for (Word word : part) {
      said.append(word.spaced() ? " " : "").append(withSuperscripts(word, size, baseline));
    }
    return Characters.strip(tidy(said.toString()));
  }

  private static String withSuperscripts(Word word, double size, double baseline) {
    StringBuilder read = new StringBuilder();
    for (TextPosition letter : word.letters()) {
      String text = letter.getUnicode();
      boolean raised =
          letter.getFontSizeInPt() <= size * SMALLER
              && baseline - letter.getYDirAdj() > size * RAISED;
      read.append(
          raised && text.length() == 1
              ? String.valueOf(Superscripts.raised(text.charAt(0)))
              : text);
    }
    // Letters that were put together or turned round for reading no longer stand one for one.
    String plain = word.letters().stream().map(TextPosition::getUnicode).reduce("", String::concat);
    return plain.equals(word.text()) ? read.toString() : word.text();
  }

  private static boolean isOf(double size, TextPosition letter) {
    return Math.abs(letter.getFontSizeInPt() - size) <= 0.25;
  }

  /** Symbol fonts put their bullets into the private area. */
  private static String tidy(String text) {
    // A soft hyphen matters at the end of a line, where words are joined.
    boolean soft = text.stripTrailing().endsWith("\u00AD");
    String clean = Characters.clean(text).replaceAll("[\uF0B7\uF0A7\uF076]", "•");
    String words = BARE_BULLET.matcher(clean.replaceAll("[ \t\n]+", " ")).replaceFirst("$1 ");
    return words.stripTrailing() + (soft ? "\u00AD" : "");
  }
}
