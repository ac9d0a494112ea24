package org.manicule.view.coding.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.TextRange;

/** The words of a text. Commas and blanks are none; a picture such as an emoji is one. */
final class WordStretches implements Stretches {
  private final String text;
  private final BreakIterator breaks;

  WordStretches(String text, Locale locale) {
    this.text = text;
    this.breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(text);
  }

  @Override
  public Optional<TextRange> firstStartingAfter(int position) {
    return from(following(position));
  }

  @Override
  public Optional<TextRange> firstEndingAfter(int position) {
    return position < text.length() ? from(preceding(following(position))) : Optional.empty();
  }

  /** The first word from a boundary on. */
  private Optional<TextRange> from(int boundary) {
    for (int start = boundary; start < text.length(); start = following(start)) {
      if (isWord(start, following(start))) {
        return Optional.of(new TextRange(start, following(start)));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TextRange> lastStartingBefore(int position) {
    for (int end = position; end > 0; end = preceding(end)) {
      int start = preceding(end);
      if (isWord(start, following(start))) {
        return Optional.of(new TextRange(start, following(start)));
      }
    }
    return Optional.empty();
  }

  /** The next boundary; Java's rules know some pictures only in parts. */
  private int following(int position) {
    int next = position;
    do {
      next = next < text.length() ? breaks.following(next) : text.length();
    } while (!Graphemes.isBoundary(text, next));
    return next;
  }

  private int preceding(int position) {
    int last = position;
    do {
      last = last > 0 ? breaks.preceding(last) : 0;
    } while (!Graphemes.isBoundary(text, last));
    return last;
  }

  private boolean isWord(int start, int end) {
    return new TextRange(start, end)
        .in(text)
        .codePoints()
        .anyMatch(
            character ->
                Character.isLetterOrDigit(character)
                    || Character.getType(character) == Character.OTHER_SYMBOL);
  }
}
