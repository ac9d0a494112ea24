package org.manicule.api.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the characters that a reader sees begin and end: a letter with its accents, an emoji with
 * its skin tone, a flag. A passage that began inside one would show as damaged, so {@link #whole}
 * belongs between a selection and the passage made of it. Positions are UTF-16 units; a question
 * costs as much as the characters around its position, however long the text is.
 */
public final class Graphemes {
  /** Java's break iterator takes families of emoji apart; its patterns know them. */
  private static final Pattern ONE = Pattern.compile("\\X");

  private static final int NEIGHBOURHOOD = 256;

  /** Below this, no character joins the one before it; but a line feed does join its return. */
  private static final char FIRST_JOINING = '\u0300';

  private Graphemes() {}

  /** Whether a character begins at a position; the ends of the text count. */
  public static boolean isBoundary(String text, int position) {
    return startOf(text, position) == position;
  }

  /** Where the character begins that a position lies in: the position itself between two. */
  public static int startOf(String text, int position) {
    if (standsApart(text, position)) {
      return position;
    }
    Matcher characters = around(text, position);
    int start = position;
    while (characters.find() && characters.start() <= position) {
      start = characters.end() > position ? characters.start() : characters.end();
    }
    return start;
  }

  /** Where the character ends that a position lies in: the position itself between two. */
  public static int endOf(String text, int position) {
    int start = startOf(text, position);
    return start == position ? position : next(text, start);
  }

  /** The end of the character that begins at a position; at the end of the text that end. */
  public static int next(String text, int position) {
    if (position >= text.length()) {
      return text.length();
    }
    Matcher character = ONE.matcher(text).region(position, end(text, position));
    return character.find() ? character.end() : position + 1;
  }

  /** The beginning of the character before a position; at the beginning of the text that. */
  public static int previous(String text, int position) {
    return position <= 0 ? 0 : startOf(text, position - 1);
  }

  /** The range with the characters whole that it begins and ends in. */
  public static TextRange whole(String text, TextRange range) {
    int start = startOf(text, range.start());
    return new TextRange(start, range.isEmpty() ? start : endOf(text, range.end()));
  }

  private static boolean standsApart(String text, int position) {
    if (position <= 0 || position >= text.length()) {
      return true;
    }
    char before = text.charAt(position - 1);
    char after = text.charAt(position);
    return after < FIRST_JOINING && before < FIRST_JOINING && !(before == '\r' && after == '\n');
  }

  /** The characters from a place where one surely begins. */
  private static Matcher around(String text, int position) {
    int from = position;
    int furthest = Math.max(0, position - NEIGHBOURHOOD);
    do {
      from--;
    } while (from > furthest && !standsApart(text, from));
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    return ONE.matcher(text).region(Math.max(0, from), end(text, position));
  }

  private static int end(String text, int position) {
    return Math.min(text.length(), position + NEIGHBOURHOOD);
  }
}
