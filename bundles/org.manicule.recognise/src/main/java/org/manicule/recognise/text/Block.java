package org.manicule.recognise.text;

import org.manicule.api.model.TextRange;

/**
 * A paragraph or heading of a draft, ready for reading.
 *
 * @param range where it lies in the draft's text
 * @param level depth of a heading, 0 for a paragraph
 * @param words its text, where every kind of blank is a plain one, letter for letter in its place
 */
public record Block(TextRange range, int level, String words) {
  private static final int SHORT = 140;
  private static final int MOST_WORDS = 24;
  private static final String BULLETS = "•·◦▪‣●○■□*–-";

  public int start() {
    return range.start();
  }

  public int end() {
    return range.end();
  }

  public boolean isHeading() {
    return level > 0;
  }

  /** Whether it begins with a bullet. */
  public boolean isBullet() {
    return words.length() > 2
        && BULLETS.indexOf(words.charAt(0)) >= 0
        && Character.isWhitespace(words.charAt(1));
  }

  /** Whether it could be a title: short, and not a sentence. */
  public boolean isTitleLike() {
    if (isHeading()) {
      return true;
    }
    char last = words.isEmpty() ? '.' : words.charAt(words.length() - 1);
    return words.length() <= SHORT
        && words.length() > 2
        && ".,;:".indexOf(last) < 0
        && !isBullet()
        && Character.isLetterOrDigit(firstLetter())
        && !Character.isLowerCase(firstLetter())
        && words.split(" +").length <= MOST_WORDS;
  }

  private char firstLetter() {
    for (int i = 0; i < words.length(); i++) {
      if ("“‘\"'(£".indexOf(words.charAt(i)) < 0) {
        return words.charAt(i);
      }
    }
    return ' ';
  }

  /** Whether it is running text: long, or a sentence. */
  public boolean isProse() {
    return !isHeading()
        && (words.length() > SHORT
            || words.length() > 40 && ".?!:…”\"".indexOf(words.charAt(words.length() - 1)) >= 0);
  }

  /** A range within it, given by places in its words. */
  public TextRange part(int from, int to) {
    return new TextRange(start() + from, start() + to);
  }
}
