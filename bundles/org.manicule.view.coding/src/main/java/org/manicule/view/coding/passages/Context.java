package org.manicule.view.coding.passages;

import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;

/** How much of the text around a passage is shown with it. */
public enum Context {
  /** Nothing: the quote alone. */
  NONE(0, 3),
  /** Ten words on each side. */
  TEN(10, 4),
  /** Thirty words on each side. */
  THIRTY(30, 6),
  /** The whole paragraph. */
  PARAGRAPH(0, 8);

  /** A text need not have words or paragraphs of human size. */
  private static final int MOST = 2_000;

  private final int count;
  private final int lines;

  Context(int words, int lines) {
    this.count = words;
    this.lines = lines;
  }

  /** How many lines a row of the list has for it. */
  public int lines() {
    return lines;
  }

  /** The passage with what is shown around it. */
  TextRange around(TextRange range, SourceDocument document) {
    TextRange inside = document.cut(range);
    TextRange wanted =
        switch (this) {
          case NONE -> inside;
          case PARAGRAPH -> document.paragraphAround(inside);
          default -> words(inside, document.text());
        };
    String text = document.text();
    int start = Math.max(wanted.start(), inside.start() - MOST);
    int end = Math.min(wanted.end(), inside.end() + MOST);
    return new TextRange(whole(text, start, 1), Math.max(inside.end(), whole(text, end, -1)));
  }

  /** A position that does not lie inside a character of two code units. */
  private static int whole(String text, int position, int step) {
    boolean inside =
        position > 0
            && position < text.length()
            && Character.isLowSurrogate(text.charAt(position))
            && Character.isHighSurrogate(text.charAt(position - 1));
    return inside ? position + step : position;
  }

  private TextRange words(TextRange range, String text) {
    int start = range.start();
    int end = range.end();
    for (int i = 0; i < count && end - start < range.length() + 2 * MOST; i++) {
      start = wordBefore(text, start);
      end = wordAfter(text, end);
    }
    return new TextRange(start, end);
  }

  private static int wordBefore(String text, int from) {
    int at = from;
    int least = Math.max(0, from - MOST);
    while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > least && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordAfter(String text, int from) {
    int at = from;
    int most = Math.min(text.length(), from + MOST);
    while (at < most && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < most && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
