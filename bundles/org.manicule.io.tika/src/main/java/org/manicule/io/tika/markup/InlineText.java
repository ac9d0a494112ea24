package org.manicule.io.tika.markup;

import org.manicule.io.tika.draft.Characters;

/** The words of a block as a browser shows them: runs of blanks as one, no-break spaces kept. */
final class InlineText {
  private final StringBuilder text = new StringBuilder();
  private boolean bold;
  private boolean plain;

  void append(String words, boolean preformatted, boolean isBold) {
    if (!Characters.isBlank(words)) {
      bold |= isBold;
      plain |= !isBold;
    }
    if (preformatted) {
      text.append(words);
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        text.append(c);
      } else if (!endsWithBlank()) {
        text.append(' ');
      }
    }
  }

  private boolean endsWithBlank() {
    if (text.isEmpty()) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n' || last == '\t';
  }

  void lineBreak() {
    text.append('\n');
  }

  /** Whether there are words and all of them are bold. */
  boolean isAllBold() {
    return bold && !plain;
  }

  /** The text so far; begins anew. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    bold = false;
    plain = false;
    return taken;
  }
}
