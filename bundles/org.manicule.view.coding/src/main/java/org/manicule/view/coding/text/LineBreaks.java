package org.manicule.view.coding.text;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Breaks a text into the lines of a page. Every line of the page has the same height, so with the
 * breaks known any place in a text of any length is found at once; the text widget's own wrapping
 * would have to lay out everything above it first.
 *
 * <p>A line ends before a line feed, or before the blank at which it is broken, or, in a word that
 * is wider than the page, between two characters.
 */
public final class LineBreaks {
  private final String text;
  private final IntFunction<CharWidths> fonts;
  private final float page;
  private CharWidths widths;
  private int[] starts = new int[64];
  private int count;

  private LineBreaks(String text, IntFunction<CharWidths> fonts, float page) {
    this.text = text;
    this.fonts = fonts;
    this.page = page;
    this.widths = fonts.apply(0);
  }

  /**
   * Where the lines of a text start; the first starts at 0.
   *
   * @param text the text
   * @param fonts the widths that hold from the start of a line of the text to its line feed
   * @param page the width of the page in the same measure
   */
  public static int[] starts(String text, IntFunction<CharWidths> fonts, float page) {
    LineBreaks breaks = new LineBreaks(text, fonts, page);
    breaks.breakAll();
    return Arrays.copyOf(breaks.starts, breaks.count);
  }

  private void breakAll() {
    add(0);
    int lineStart = 0;
    int blank = -1;
    float x = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStart = add(i + 1);
        widths = fonts.apply(i + 1);
        blank = -1;
        x = 0;
      } else if (c == ' ' || c == '\t') {
        blank = i;
        x += widths.of(c);
      } else {
        x += widths.of(c);
        if (x > page && i > lineStart) {
          lineStart = add(breakAt(blank, i));
          blank = -1;
          x = width(lineStart, i + 1);
        }
      }
    }
  }

  private int breakAt(int blank, int overflow) {
    if (blank >= 0) {
      return blank + 1;
    }
    // Keeps pairs and characters with their marks together.
    int at = overflow;
    while (at > starts[count - 1] + 1 && continuesCharacter(at)) {
      at--;
    }
    return continuesCharacter(at) ? overflow : at;
  }

  private boolean continuesCharacter(int at) {
    int type = Character.getType(text.codePointAt(at));
    return Character.isLowSurrogate(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || text.charAt(at) == '\u200d'
        || text.charAt(at - 1) == '\u200d';
  }

  private float width(int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) {
      width += widths.of(text.charAt(i));
    }
    return width;
  }

  private int add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
    return start;
  }
}
