package org.manicule.io.tika.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of a document's paragraph styles, as far as they are headings. */
final class RtfStyles {
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int defining;

  /** The following letters name this style. */
  void define(int style) {
    defining = style;
    name.setLength(0);
  }

  void letters(String letters) {
    name.append(letters);
    if (letters.endsWith(";")) {
      String words = name.substring(0, name.length() - 1).strip().toLowerCase(Locale.ROOT);
      if (words.equals("title")) {
        levels.putIfAbsent(defining, 1);
      } else if (words.matches("heading [1-9]")) {
        levels.putIfAbsent(defining, words.charAt(8) - '0');
      }
      define(0);
    }
  }

  /** Depth of a heading style, or 0. */
  int level(int style) {
    return levels.getOrDefault(style, 0);
  }
}
