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

  private static final Pattern SYMBOL_BULLET = Pattern.compile("[\uF0B7\uF0A7\uF076]");
  private static final Pattern BLANKS = Pattern.compile("[ \t\n]+");

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
  private double size;
  private double baseline;

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

  /** Takes a size for that of most letters, by which the rest is told. */
  void settle(double newSize) {
    size = newSize;
    baseline = letters().get(0).getYDirAdj();
    for (Word word : words) {
      for (TextPosition letter : word.letters()) {
        if (isOf(size, letter)) {
          baseline = letter.getYDirAdj();
          return;
        }
      }
    }
  }

  /** Where most letters stand, in points from the upper edge. */
  double baseline() {
    return baseline;
  }

  /** All words with blanks between them. */
  String text() {
    return said(words);
  }

  /** Each word with its place; all as one where no gap is wider than blanks are. */
  List<PdfLine.Word> oneByOne() {
    boolean apart = hasWideGap();
    List<PdfLine.Word> places = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || (apart && words.get(i).spaced())) {
        List<Word> part = words.subList(from, i);
        String text = said(part);
        if (!text.isEmpty()) {
          places.add(new PdfLine.Word(text, part.get(0).left(), part.get(part.size() - 1).right()));
        }
        from = i;
      }
    }
    return List.copyOf(places);
  }

  private boolean hasWideGap() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).left() - words.get(i - 1).right() > size * TableRows.WIDE) {
        return true;
      }
    }
    return false;
  }

  private String said(List<Word> part) {
    StringBuilder said = new StringBuilder();
    for (Word word : part) {
      said.append(word.spaced() ? " " : "").append(withSuperscripts(word));
    }
    return Characters.strip(tidy(said.toString()));
  }

  private String withSuperscripts(Word word) {
    if (word.letters().stream().noneMatch(this::isRaised)) {
      return word.text();
    }
    StringBuilder read = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (TextPosition letter : word.letters()) {
      String text = letter.getUnicode();
      plain.append(text);
      read.append(
          isRaised(letter) && text.length() == 1
              ? String.valueOf(Superscripts.raised(text.charAt(0)))
              : text);
    }
    // Letters that were put together or turned round for reading no longer stand one for one.
    return plain.toString().equals(word.text()) ? read.toString() : word.text();
  }

  private boolean isRaised(TextPosition letter) {
    return letter.getFontSizeInPt() <= size * SMALLER
        && baseline - letter.getYDirAdj() > size * RAISED;
  }

  private static boolean isOf(double size, TextPosition letter) {
    return Math.abs(letter.getFontSizeInPt() - size) <= 0.25;
  }

  /** Symbol fonts put their bullets into the private area. */
  private static String tidy(String text) {
    // A soft hyphen matters at the end of a line, where words are joined.
    boolean soft = text.stripTrailing().endsWith("\u00AD");
    String clean = SYMBOL_BULLET.matcher(Characters.clean(text)).replaceAll("•");
    String words = BARE_BULLET.matcher(BLANKS.matcher(clean).replaceAll(" ")).replaceFirst("$1 ");
    return words.stripTrailing() + (soft ? "\u00AD" : "");
  }
}
