package org.manicule.core.revision;

import org.manicule.api.model.Entity;
import org.manicule.api.model.TextRange;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;

/** Follows passages into the later text: what a researcher marked, without blanks at its ends. */
final class Places {
  private final TextMap map;
  private final String before;
  private final String now;

  Places(TextMap map) {
    this.map = map;
    this.before = map.before();
    this.now = map.now();
  }

  /** What becomes of a passage that an entity lies on; one beyond the text counts as far as it. */
  Followed follow(Entity entity, TextRange place) {
    TextRange range = cut(place);
    Landing landing = map.follow(range);
    TextRange landed = range.isEmpty() ? landing.now() : stripped(range, landing.now());
    TextRange whole = range.isEmpty() || landed.isEmpty() ? landed : wholeWords(range, landed);
    Fate fate = fate(range, whole, landing.kind());
    if (fate == Fate.LOST) {
      return new Followed(entity, fate, range, new TextRange(whole.start(), whole.start()), false);
    }
    boolean small = fate == Fate.CHANGED && isSmall(range.in(before), whole.in(now));
    return new Followed(entity, fate, range, whole, small);
  }

  /** Whether two quotes differ in nothing but case, blanks and punctuation. */
  static boolean isSmall(String quote, String other) {
    return letters(quote).equalsIgnoreCase(letters(other));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private TextRange cut(TextRange place) {
    int start = Math.min(place.start(), before.length());
    return new TextRange(start, Math.max(start, Math.min(place.end(), before.length())));
  }

  private Fate fate(TextRange range, TextRange landed, Landing.Kind kind) {
    boolean blank = landed.isEmpty() || (isBlank(now, landed) && !isBlank(before, range));
    boolean lost = kind == Landing.Kind.GONE || (!range.isEmpty() && blank);
    if (lost) {
      return Fate.LOST;
    }
    if (!isSame(range, landed)) {
      return Fate.CHANGED;
    }
    if (kind == Landing.Kind.ELSEWHERE) {
      return Fate.MOVED;
    }
    return range.equals(landed) ? Fate.UNTOUCHED : Fate.SHIFTED;
  }

  private static boolean isBlank(String text, TextRange range) {
    return range.in(text).isBlank();
  }

  private boolean isSame(TextRange range, TextRange landed) {
    return range.length() == landed.length()
        && before.regionMatches(range.start(), now, landed.start(), range.length());
  }

  /** Blanks at the ends come from what was replaced there, unless they were marked before. */
  private TextRange stripped(TextRange range, TextRange landed) {
    int start = landed.start();
    int end = landed.end();
    if (isSame(range, landed)) {
      return landed;
    }
    while (start < end && Character.isWhitespace(now.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(now.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  /** A passage that began with a whole word still does: "sale" in "a resale" is not the word. */
  private TextRange wholeWords(TextRange range, TextRange landed) {
    int start = landed.start();
    int end = landed.end();
    if (!isInsideWord(before, range.start())) {
      while (isInsideWord(now, start)) {
        start -= Character.charCount(now.codePointBefore(start));
      }
    }
    if (!isInsideWord(before, range.end())) {
      while (isInsideWord(now, end)) {
        end += Character.charCount(now.codePointAt(end));
      }
    }
    return new TextRange(start, end);
  }

  private static boolean isInsideWord(String text, int position) {
    return position > 0
        && position < text.length()
        && (isHalf(text, position)
            || (Tokens.isOfWord(text.codePointBefore(position))
                && Tokens.isOfWord(text.codePointAt(position))));
  }

  private static boolean isHalf(String text, int position) {
    return Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }
}
