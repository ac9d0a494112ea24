package org.manicule.view.pages;

import java.text.BreakIterator;
import java.util.Locale;
import org.manicule.api.model.TextRange;

/** Steps through the stored text: by what a reader takes for a character, and by words. */
final class TextSteps {
  private static final int AROUND = 200;

  private final String text;

  TextSteps(String text) {
    this.text = text;
  }

  /** The position one character or word before or after another. */
  int step(int from, boolean forward, boolean byWord) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), from + AROUND);
    BreakIterator breaks =
        byWord
            ? BreakIterator.getWordInstance(Locale.ROOT)
            : BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text.substring(start, end));
    int at = from - start;
    do {
      at = forward ? breaks.following(at) : breaks.preceding(at);
    } while (byWord && at != BreakIterator.DONE && at + start < end && isBlank(at + start));
    return at == BreakIterator.DONE ? (forward ? end : start) : start + at;
  }

  private boolean isBlank(int position) {
    return position < text.length() && Character.isWhitespace(text.charAt(position));
  }

  /** The word at a position; empty between words. */
  TextRange word(int position) {
    int start = Math.max(0, position - AROUND);
    int end = Math.min(text.length(), position + AROUND);
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text.substring(start, end));
    int at = Math.min(position, Math.max(start, end - 1)) - start;
    if (at < 0 || end == start) {
      return new TextRange(position, position);
    }
    int last = breaks.following(at);
    int first = breaks.previous();
    return new TextRange(
        start + Math.max(0, first), start + (last == BreakIterator.DONE ? end - start : last));
  }
}
