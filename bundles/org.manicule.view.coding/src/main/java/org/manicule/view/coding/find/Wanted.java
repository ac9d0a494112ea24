package org.manicule.view.coding.find;

/**
 * What a researcher looks for.
 *
 * @param words as typed
 * @param matchCase whether capital letters are told from small ones
 * @param wholeWords whether the hits begin and end with words
 * @param regularExpression whether the words are a pattern
 * @param exactMarks whether curly quotes, long hyphens and fixed blanks are told from plain ones
 */
public record Wanted(
    String words,
    boolean matchCase,
    boolean wholeWords,
    boolean regularExpression,
    boolean exactMarks) {
  /** Nothing yet. */
  public static final Wanted NOTHING = new Wanted("", false, false, false, false);

  /** The choices beside the words. */
  public enum Choice {
    /** Tell capital letters from small ones. */
    MATCH_CASE,
    /** Whole words only. */
    WHOLE_WORDS,
    /** The words are a pattern. */
    REGULAR_EXPRESSION,
    /** Tell curly quotes from straight ones. */
    EXACT_MARKS
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The same choices with other words. */
  public Wanted withWords(String newWords) {
    return new Wanted(newWords, matchCase, wholeWords, regularExpression, exactMarks);
  }

  /** Whether a choice is made. */
  public boolean has(Choice choice) {
    return switch (choice) {
      case MATCH_CASE -> matchCase;
      case WHOLE_WORDS -> wholeWords;
      case REGULAR_EXPRESSION -> regularExpression;
      case EXACT_MARKS -> exactMarks;
    };
  }

  /** The same with one choice made otherwise. */
  public Wanted toggled(Choice choice) {
    return new Wanted(
        words,
        matchCase ^ choice == Choice.MATCH_CASE,
        wholeWords ^ choice == Choice.WHOLE_WORDS,
        regularExpression ^ choice == Choice.REGULAR_EXPRESSION,
        exactMarks ^ choice == Choice.EXACT_MARKS);
  }
}
