package org.manicule.view.coding.find;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Graphemes;
import org.manicule.view.coding.desk.Words;

/**
 * Finds what is wanted in texts. Composed and decomposed accents are the same; hits are given in
 * positions of the stored text and never split a character as readers see it. Immutable.
 */
final class Finder {
  private static final Words WORDS = Words.beside(Finder.class);
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";
  private static final String BEFORE_WORDS = "(?<!" + WORD + ")(?:";
  private static final String AFTER_WORDS = ")(?!" + WORD + ")";

  private final Wanted wanted;
  private final Folding folding;
  private final String words;
  private final @Nullable Pattern pattern;

  private Finder(Wanted wanted, Folding folding, String words, @Nullable Pattern pattern) {
    this.wanted = wanted;
    this.folding = folding;
    this.words = words;
    this.pattern = pattern;
  }

  /**
   * Prepares to find something.
   *
   * @throws UserException when it is a pattern that cannot be read: says where it goes wrong
   */
  static Finder of(Wanted wanted) {
    if (wanted.regularExpression()) {
      Folding folding = new Folding(false, !wanted.exactMarks());
      return new Finder(wanted, folding, wanted.words(), pattern(wanted, folding));
    }
    Folding folding = new Folding(!wanted.matchCase(), !wanted.exactMarks());
    String words = folding.apply(Normalizer.normalize(wanted.words(), Form.NFC));
    return new Finder(wanted, folding, words, null);
  }

  private static Pattern pattern(Wanted wanted, Folding folding) {
    int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    flags |= wanted.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    try {
      // As typed first, so that the place where it goes wrong is the place that is seen.
      Pattern typed = Pattern.compile(wanted.words(), flags);
      // A hyphen that was not plain must not begin to mean "to" inside of brackets.
      String marks = typed.pattern().replaceAll("[\u2010\u2011]", "\\\\-");
      String plain = folding.apply(Normalizer.normalize(marks, Form.NFC));
      return Pattern.compile(
          wanted.wholeWords() ? BEFORE_WORDS + plain + AFTER_WORDS : plain, flags);
    } catch (PatternSyntaxException bad) {
      throw unreadable(wanted.words(), bad);
    }
  }

  private static UserException unreadable(String typed, PatternSyntaxException bad) {
    int at = Math.max(0, Math.min(bad.getIndex(), typed.length()));
    String where =
        at == typed.length()
            ? WORDS.say("pattern.end")
            : WORDS.say("pattern.at", at + 1, rest(typed, at));
    return new UserException(
        WORDS.say("pattern.bad", where, bad.getDescription()), WORDS.say("pattern.bad.do"), bad);
  }

  private static String rest(String typed, int at) {
    return typed.substring(at, Math.min(typed.length(), at + 12));
  }

  /** What is looked for. */
  Wanted wanted() {
    return wanted;
  }

  /** How texts are prepared for it. */
  Folding folding() {
    return folding;
  }

  /**
   * All places in a text.
   *
   * @param text prepared by {@link #folding()}
   * @throws Watch.StuckException when the pattern takes too long at some place
   */
  Hits find(FoldedText text, Watch watch) {
    return pattern == null ? findWords(text, watch) : findPattern(pattern, text, watch);
  }

  private Hits findWords(FoldedText text, Watch watch) {
    Hits.Collector hits = new Hits.Collector();
    String within = text.words();
    int at = words.isEmpty() ? -1 : within.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean hit = isWhole(text, at, end) && (!wanted.wholeWords() || areWords(within, at, end));
      if (hit) {
        hits.add(text.storedAt(at), text.storedAt(end));
      }
      watch.gotOn();
      at = within.indexOf(words, hit ? end : at + 1);
    }
    return hits.hits();
  }

  /** Words that are only a part of a character, such as a letter without its accent, are no hit. */
  private static boolean isWhole(FoldedText text, int start, int end) {
    return text.isBetween(start)
        && text.isBetween(end)
        && Graphemes.isBoundary(text.stored(), text.storedAt(start))
        && Graphemes.isBoundary(text.stored(), text.storedAt(end));
  }

  private static boolean areWords(String text, int start, int end) {
    return !(isWord(text, start) && isWord(text, start - 1))
        && !(isWord(text, end - 1) && isWord(text, end));
  }

  private static boolean isWord(String text, int position) {
    if (position < 0 || position >= text.length()) {
      return false;
    }
    char c = text.charAt(position);
    int codePoint =
        Character.isLowSurrogate(c) && position > 0
            ? text.codePointAt(position - 1)
            : text.codePointAt(position);
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Hits findPattern(Pattern pattern, FoldedText text, Watch watch) {
    Hits.Collector hits = new Hits.Collector();
    String within = text.words();
    Matcher matcher = pattern.matcher(new WatchedText(within, 0, within.length(), watch));
    try {
      while (matcher.find()) {
        watch.gotOn();
        if (matcher.end() > matcher.start()) {
          addWhole(matcher.start(), matcher.end(), text, hits);
        }
      }
    } catch (StackOverflowError tooDeep) {
      // Java tries some patterns by as many nested calls as they match characters.
      throw new Watch.StuckException();
    }
    return hits.hits();
  }

  /** A pattern may match a part of a character: then it is the whole character that was found. */
  private static void addWhole(int start, int end, FoldedText text, Hits.Collector hits) {
    int from = Graphemes.startOf(text.stored(), text.storedAt(start));
    int to = Graphemes.endOf(text.stored(), text.storedAfter(end));
    if (from >= hits.end() && to > from) {
      hits.add(from, to);
    }
  }
}
