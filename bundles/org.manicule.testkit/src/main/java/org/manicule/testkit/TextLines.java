package org.manicule.testkit;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.TextRange;

/** The lines of a text that are not blank. */
final class TextLines {
  private TextLines() {}

  static List<TextRange> of(String text) {
    List<TextRange> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new TextRange(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
