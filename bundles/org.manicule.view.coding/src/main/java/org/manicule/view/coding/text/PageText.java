package org.manicule.view.coding.text;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.manicule.api.model.TextRange;

/** A text broken into the lines of a page: which line holds which position. Immutable. */
public final class PageText {
  private final String text;
  private final int[] starts;

  private PageText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * Breaks a text for a page.
   *
   * @param text the text
   * @param fonts the widths that hold from the start of a line of the text to its line feed
   * @param page the width of the page in the same measure
   */
  public static PageText of(String text, IntFunction<CharWidths> fonts, float page) {
    return new PageText(text, LineBreaks.starts(text, fonts, page));
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are, at least one. */
  public int lines() {
    return starts.length;
  }

  /** Where a line starts. */
  public int start(int line) {
    return starts[line];
  }

  /** Where a line ends, without the line feed or blank it is broken at. */
  public int end(int line) {
    if (line == starts.length - 1) {
      return text.length();
    }
    int next = starts[line + 1];
    char last = text.charAt(next - 1);
    boolean dropped = next > starts[line] && (last == '\n' || last == ' ' || last == '\t');
    return dropped ? next - 1 : next;
  }

  /** The line of a position. */
  public int lineAt(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }

  /** The stretch from the start of one line to the start of the one after another. */
  public TextRange stretch(int firstLine, int lastLine) {
    int end = lastLine + 1 < starts.length ? starts[lastLine + 1] : text.length();
    return new TextRange(starts[firstLine], end);
  }

  /** Whether a line begins a line of the text, rather than going on with one. */
  public boolean startsTextLine(int line) {
    return line == 0 || text.charAt(starts[line] - 1) == '\n';
  }
}
