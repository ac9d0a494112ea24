package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One printed line.
 *
 * @param page the page's number from 1
 * @param text its words
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param baseline how far down it stands, in points from the upper edge
 * @param size size of most of its letters in points
 * @param bold whether most of its letters are bold
 * @param words the same words one by one, from left to right as a rule
 * @param table which table of the document it is a row of, from 1; 0 when it is none
 */
record PdfLine(
    int page,
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean bold,
    List<Word> words,
    int table) {
  /**
   * A word of a line, or some.
   *
   * @param text how it reads
   * @param left where they begin, in points from the left edge
   * @param right where they end
   */
  record Word(String text, double left, double right) {

    double middle() {
      return (left + right) / 2;
    }

    private Word with(Word next) {
      return new Word(text + " " + next.text, left, next.right);
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)] .*|\\d{1,2}(?:\\.\\d{1,2}){1,3} .*|\\[\\d{1,3}] .*");
  private static final String BULLETS = "•◦▪‣●○■□–—*·";

  /** Its words in groups, cut at some of the gaps between words. */
  List<Word> cells(BiPredicate<Word, Word> cut) {
    List<Word> cells = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int last = cells.size() - 1;
      if (i == 0 || cut.test(words.get(i - 1), words.get(i))) {
        cells.add(words.get(i));
      } else {
        cells.set(last, cells.get(last).with(words.get(i)));
      }
    }
    return cells;
  }

  /** The same line as a row of a table with these cells. */
  PdfLine inTable(int number, List<Word> cells) {
    String row = cells.stream().map(Word::text).collect(Collectors.joining("\t"));
    return new PdfLine(page, row, left, right, baseline, size, bold, words, number);
  }

  /** The same line with other words. */
  PdfLine saying(String others, List<Word> oneByOne) {
    return new PdfLine(page, others, left, right, baseline, size, bold, oneByOne, table);
  }

  boolean isRow() {
    return table > 0;
  }

  /** Whether it begins with a bullet. */
  boolean startsWithBullet() {
    return text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) == ' ' || text.charAt(1) == '\t');
  }

  /** Whether it begins with a number or letter as items of a list do. */
  boolean startsWithNumber() {
    return NUMBER.matcher(text).matches();
  }

  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "”’\"')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!:;…".indexOf(text.charAt(last)) >= 0;
  }

  boolean endsWithHyphen() {
    char last = text.charAt(text.length() - 1);
    return last == '-' || last == '\u00AD' || last == '\u2010';
  }

  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }
}
