package org.manicule.recognise.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line with which somebody may begin to speak.
 *
 * @param shape how it is written
 * @param start where the line begins
 * @param label the speaker as written; empty when only a time stands there
 * @param from the time stamp, or null
 * @param to the second time stamp, or null
 * @param code the short form in brackets behind the name, as in "Moderator (M)", or null
 */
record TurnLine(
    Shape shape,
    int start,
    String label,
    @Nullable String from,
    @Nullable String to,
    @Nullable String code) {

  /** How turns are marked. */
  enum Shape {
    /** {@code Ada: words}, perhaps with a time before or behind the name. */
    COLON,
    /** {@code Ada<tab>words}, as tables come out. */
    CELL,
    /** {@code Ada 12:03}, the words in the next lines. */
    NAME_AND_TIME,
    /** {@code Ada}, the words in the next lines. */
    NAME,
    /** {@code 12:03 words} or {@code 12:03}, nobody named. */
    TIME
  }

  private static final String STAMP =
      "[\\[(<]?(?<from>TIME)(?:\\s*(?:-->|-|–|to)\\s*(?<to>TIME))?[\\])>]?"
          .replace("TIME", TimeStamp.FORM);
  private static final String LATER_STAMP =
      "[\\[(<]?(?<from2>TIME)(?:\\s*(?:-->|-|–|to)\\s*(?<to2>TIME))?[\\])>]?"
          .replace("TIME", TimeStamp.FORM);
  private static final String LABEL = "(?<label>[\\p{Lu}\\p{Lo}][^:\\t\\n\\[\\]<>“”\"!?;]{0,59}?)";

  private static final int LONGEST_OFFICE = 160;
  private static final String BEFORE_TIME = "0123456789[(<";

  private static final Pattern COLON =
      Pattern.compile(
          "^[\\u200E\\u200F\\u202A-\\u202E>-]*\\s*(?:STAMP\\s*[:–-]?\\s*)?(?:(?:Q\\d{1,3}\\.?|\\[\\d{1,4}\\])\\s+)?\\**LABEL\\**\\s*(?:\\[[^\\[\\]]{1,40}\\]\\s*)?(?:LATER\\s*)?[:：]\\**(?=[ \\t]|$)"
              .replace("STAMP", STAMP)
              .replace("LATER", LATER_STAMP)
              .replace("LABEL", LABEL));
  private static final Pattern CELL =
      Pattern.compile(
          "^(?:STAMP\\t)?LABEL:?\\t+(?:LATER\\t+)?(?=\\S)"
              .replace("STAMP", STAMP)
              .replace("LATER", LATER_STAMP)
              .replace("LABEL", LABEL));

  /** The row above a table: "Speaker<tab>Time<tab>Transcript". */
  private static final Pattern HEADER_CELLS =
      Pattern.compile(
          "^(?:(?:speakers?|names?|who|participants?|time(?: ?codes?| ?stamps?)?|start|end|turn|line|no\\.?|#)\\t)+"
              + "(?:speakers?|time.*|words?|text|transcript(?:ion)?|contents?|utterances?|speech|notes?|comments?)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME_AND_TIME =
      Pattern.compile(
          "^(?:STAMP\\s+LABEL|LABEL2\\s+LATER)\\s*$"
              .replace("STAMP", STAMP)
              .replace("LATER", LATER_STAMP)
              .replace("LABEL2", LABEL.replace("<label>", "<label2>"))
              .replace("LABEL", LABEL));

  /** An office may be longer than a name. */
  private static final Pattern NAME =
      Pattern.compile("^" + LABEL.replace("{0,59}", "{0,119}") + "$");

  /** "Q. Was it?" and "A. It was." */
  private static final Pattern QUESTION_OR_ANSWER =
      Pattern.compile("^(?<label>[QA])\\.(?=[ \\t]+\\S)");

  private static final Pattern TIME =
      Pattern.compile("^STAMP(?:\\s+(?=\\S)|$)".replace("STAMP", STAMP));

  private static final Pattern CODE = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d]{0,3})\\)$");
  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)\\s*");

  /** What a line is in the eyes of a shape. */
  static Optional<TurnLine> of(Shape shape, String line, int start) {
    return isPossible(shape, line) ? matching(shape, line, start) : Optional.empty();
  }

  /** Running text, which most lines are, can be told without a pattern. */
  private static boolean isPossible(Shape shape, String line) {
    return switch (shape) {
      case COLON ->
          line.indexOf(':') >= 0
              || line.indexOf('\uFF1A') >= 0
              || line.startsWith("Q.")
              || line.startsWith("A.");
      case CELL -> line.indexOf('\t') >= 0;
      case NAME_AND_TIME -> line.indexOf(':') >= 0;
      case NAME -> line.length() <= LONGEST_OFFICE;
      case TIME -> !line.isEmpty() && BEFORE_TIME.indexOf(line.charAt(0)) >= 0;
    };
  }

  private static Optional<TurnLine> matching(Shape shape, String line, int start) {
    Pattern pattern =
        switch (shape) {
          case COLON -> COLON;
          case CELL -> CELL;
          case NAME_AND_TIME -> NAME_AND_TIME;
          case NAME -> NAME;
          case TIME -> TIME;
        };
    Matcher matcher = pattern.matcher(line);
    if (shape == Shape.CELL && HEADER_CELLS.matcher(line).matches()) {
      return Optional.empty();
    }
    // Not "find", which would try all further places of a long paragraph too.
    if (!matcher.lookingAt()) {
      return shape == Shape.COLON ? questionOrAnswer(line, start) : Optional.empty();
    }
    return switch (shape) {
      case TIME ->
          Optional.of(
              new TurnLine(shape, start, "", matcher.group("from"), matcher.group("to"), null));
      case NAME -> named(shape, start, matcher.group("label"), null, null);
      case CELL, COLON, NAME_AND_TIME -> withTime(shape, start, matcher);
    };
  }

  private static Optional<TurnLine> questionOrAnswer(String line, int start) {
    Matcher matcher = QUESTION_OR_ANSWER.matcher(line);
    return matcher.find()
        ? named(Shape.COLON, start, matcher.group("label"), null, null)
        : Optional.empty();
  }

  private static Optional<TurnLine> withTime(Shape shape, int start, Matcher matcher) {
    String first = matcher.group("label");
    String label = first == null && shape == Shape.NAME_AND_TIME ? matcher.group("label2") : first;
    String before = matcher.group("from");
    return before == null
        ? named(shape, start, label, matcher.group("from2"), matcher.group("to2"))
        : named(shape, start, label, before, matcher.group("to"));
  }

  private static Optional<TurnLine> named(
      Shape shape, int start, String label, @Nullable String from, @Nullable String to) {
    Matcher brackets = CODE.matcher(label);
    String code = brackets.find() ? brackets.group(1) : null;
    // A party or place in brackets is not part of the name.
    String name =
        PARENTHESES.matcher(label).replaceAll(" ").strip().replaceFirst("[,–-]$", "").strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new TurnLine(shape, start, name, from, to, code));
  }

  TurnLine by(String name) {
    return new TurnLine(shape, start, name, from, to, code);
  }

  boolean hasTime() {
    return from != null;
  }
}
