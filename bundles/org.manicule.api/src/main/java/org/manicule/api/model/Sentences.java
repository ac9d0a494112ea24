package org.manicule.api.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of a paragraph. Java's own rules end a sentence after every "Dr." and "Cllr."; here
 * a title, an initial or a dotted abbreviation ends none.
 */
public final class Sentences {
  private static final Set<String> TITLES =
      Set.of(
          "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "cllr", "st", "gen", "col", "capt",
          "lt", "sgt", "messrs", "cf", "vs", "approx", "bzw", "vgl", "hr", "fr", "rt", "revd",
          "ald", "cllrs", "drs", "profs", "insp", "supt", "para", "paras", "fig", "figs", "incl",
          "govt");

  /** Times of day are dotted too, but more often end a sentence than not. */
  private static final Set<String> TIMES = Set.of("a.m", "p.m");

  /** As much of what stands before as an abbreviation takes. */
  private static final int LONGEST_ABBREVIATION = 20;

  /** Such as "e.g", "U.S", "Ph.D"; longer parts are two sentences without a blank between them. */
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}{1,2}\\.)+\\p{L}{1,2}");

  /** What numbers a paragraph, at its beginning. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s*\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|\\p{L})[.)]{1,2}\\s*");

  private static final int MOST_OF_A_NUMBER = 20;

  private static final String BULLETS = "\u2022\u2023\u25e6\u25aa\u25cf";
  private static final String CLOSING_QUOTES = "\"'”’»“";

  private final String paragraph;
  private final BreakIterator breaks;

  Sentences(String paragraph, Locale locale) {
    this.paragraph = paragraph;
    this.breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(paragraph);
  }

  /**
   * The sentences of a paragraph one after the other, without the blanks between them.
   *
   * @param paragraph one paragraph
   * @param locale its language
   * @return ranges in the paragraph
   */
  public static List<TextRange> of(String paragraph, Locale locale) {
    Sentences sentences = new Sentences(paragraph, locale);
    List<TextRange> ranges = new ArrayList<>();
    int start = 0;
    int boundary = 0;
    while (start < paragraph.length()) {
      // From one boundary to the next: looking for the one after a place takes several times
      // longer.
      boundary = sentences.nextEnd(boundary, start);
      int end = sentences.bulletAfter(start, boundary);
      int last = end;
      while (last > start && isBlank(paragraph.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        ranges.add(new TextRange(start, last));
      }
      start = Math.max(end, start + 1);
    }
    return ranges;
  }

  /** The first end of a sentence after a place, from a boundary on that the breaks stand at. */
  private int nextEnd(int boundary, int start) {
    int end = boundary;
    while (end != BreakIterator.DONE && (end <= start || !isEnd(end))) {
      end = breaks.next();
    }
    return end == BreakIterator.DONE ? paragraph.length() : end;
  }

  private boolean isEnd(int boundary) {
    return boundary >= paragraph.length() || ends(boundary);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the sentence at a position begins. */
  int startAt(int position) {
    int inside = inside(position);
    int start = breaks.isBoundary(inside) ? inside : breaks.preceding(inside);
    while (start > 0 && !ends(start)) {
      start = breaks.preceding(start);
    }
    return bulletBefore(inside, Math.max(0, start));
  }

  /** A list in one paragraph has no stops; a bullet begins a sentence. */
  private int bulletBefore(int position, int start) {
    for (int i = Math.min(position, paragraph.length() - 1); i > start; i--) {
      if (BULLETS.indexOf(paragraph.charAt(i)) >= 0) {
        return i;
      }
    }
    return start;
  }

  private int bulletAfter(int position, int end) {
    for (int i = position + 1; i < end; i++) {
      if (BULLETS.indexOf(paragraph.charAt(i)) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** Where the sentence at a position ends. */
  int endAt(int position) {
    int end = breaks.following(inside(position));
    while (end != BreakIterator.DONE && !isEnd(end)) {
      end = breaks.following(end);
    }
    return bulletAfter(inside(position), end == BreakIterator.DONE ? paragraph.length() : end);
  }

  /** A caret behind the last character belongs to the last sentence. */
  private int inside(int position) {
    return Math.min(position, Math.max(0, paragraph.length() - 1));
  }

  private boolean ends(int boundary) {
    if (NUMBER.matcher(paragraph.substring(0, Math.min(boundary, MOST_OF_A_NUMBER))).matches()) {
      return false; // "1. The Chair opened the meeting."
    }
    int least = Math.max(0, boundary - LONGEST_ABBREVIATION);
    int stop = boundary - 1;
    while (stop >= least && isSpace(paragraph.charAt(stop))) {
      stop--;
    }
    boolean word =
        stop > least && paragraph.charAt(stop) == '.' && isLetter(paragraph.codePointBefore(stop));
    return word ? !isAbbreviation(wordBefore(stop, least)) : !isInsertedSpeech(boundary);
  }

  private String wordBefore(int stop, int least) {
    int start = stop;
    while (start > least && isOfWord(paragraph.codePointBefore(start))) {
      start -= Character.charCount(paragraph.codePointBefore(start));
    }
    return paragraph.substring(Math.max(start, least), stop);
  }

  private static boolean isOfWord(int c) {
    return c == '.' || isLetter(c);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** As in: "No?" she asked. */
  private boolean isInsertedSpeech(int boundary) {
    int least = Math.max(0, boundary - LONGEST_ABBREVIATION);
    String before = paragraph.substring(least, boundary).stripTrailing();
    return boundary < paragraph.length()
        && !before.isEmpty()
        && CLOSING_QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0
        && Character.isLowerCase(paragraph.codePointAt(boundary));
  }

  private static boolean isAbbreviation(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    String lower = word.toLowerCase(Locale.ROOT);
    boolean dotted = DOTTED.matcher(word).matches() && !TIMES.contains(lower);
    return (initial && !word.equals("I")) || dotted || TITLES.contains(lower);
  }
}
