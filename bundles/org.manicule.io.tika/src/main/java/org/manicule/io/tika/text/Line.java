package org.manicule.io.tika.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.manicule.io.tika.draft.Characters;

/**
 * One line of a text.
 *
 * @param start where its first visible character lies; the end of the line when it is blank
 * @param end the position after its last visible character
 * @param indent how many characters stand before the first visible one
 */
record Line(int start, int end, int indent) {
  private static final Pattern LIST_START =
      Pattern.compile(
          "(?:[•·◦▪‣●○■□–—*+\\-]|\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][.)]|\\([ivxlc]{1,5}\\))[\\s\u00A0]+\\S.*",
          Pattern.DOTALL);

  /** The lines of a text, blank ones included. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      lines.add(of(text, from, to));
      from = to + 1;
    }
    return lines;
  }

  private static Line of(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start - from);
  }

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  /** Whether it begins with a bullet or a number. */
  boolean startsListItem(String text) {
    int head = Math.min(end, start + 20);
    return LIST_START.matcher(text.substring(start, head)).matches();
  }

  /** How long its first word is. */
  int firstWordLength(String text) {
    int i = start;
    while (i < end && !Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i - start;
  }
}
