package org.manicule.io.tika.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.model.TextRange;
import org.manicule.io.tika.draft.Piece;

/**
 * Finds headings in plain text, where nothing marks them: a short line without full stop, alone
 * between paragraphs. A line is left a paragraph when it could be anything else: part of a list of
 * names, or the words before a quotation.
 */
public final class Headlines {
  private static final int LONGEST = 130;
  private static final int LONGEST_TITLE = 170;
  private static final int MOST_WORDS = 22;
  private static final int MOST_WORDS_IN_TITLE = 26;
  private static final int PROSE = 110;
  private static final Pattern BEGINNING =
      Pattern.compile("[\"“‘'(]?(?:\\p{Lu}|\\d).*", Pattern.DOTALL);
  private static final Pattern SENTENCE_BREAK = Pattern.compile(".*\\p{Ll}{2}[.!?] \\p{Lu}.*");
  private static final Pattern FOUR_LETTERS = Pattern.compile(".*\\p{L}.*\\p{L}.*\\p{L}.*\\p{L}.*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]? \\S.*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:There|This|That|These|Those|It|He|She|They|We|I|You|My|His|Her|Their|Our) .*"
              + "|(?:\\S+ ){4,}\\S+!");
  private static final Pattern CAPTION =
      Pattern.compile(".*[–-] .*\\b(?:19|20)\\d\\d|Image|Photo|(?:Figure|Fig\\.|Table) \\d+.*");
  private static final Pattern BYLINE = Pattern.compile("(?:By|Posted by|Written by) \\p{Lu}.*");
  private static final Pattern NOTE_MARKS =
      Pattern.compile("(?<=\\S)(?:\\[\\d{1,3}]|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079])+$");
  private static final String BULLETS = "•·◦▪‣●○■□–—*+-";
  private static final String OPENING_QUOTES = "\"“‘'";
  private static final String NO_HEADING_ENDS_IN = ".,;:…-–—/&";

  private final String text;
  private final List<Piece> pieces;

  private Headlines(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The pieces, with those that surely are headings made headings. */
  public static List<Piece> mark(String text, List<Piece> pieces) {
    Headlines headlines = new Headlines(text, pieces);
    List<Piece> marked = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int level = headlines.level(i);
      Piece piece = pieces.get(i);
      marked.add(level == 0 ? piece : Piece.heading(level, piece.range(), words(text, piece)));
    }
    return marked;
  }

  private static String words(String text, Piece piece) {
    return piece.range().in(text).replace('\n', ' ');
  }

  private int level(int i) {
    if (pieces.get(i).isMarked() || !isTitleLike(i) || !standsAlone(i) || i + 1 == pieces.size()) {
      return 0;
    }
    if (isDate(i + 1)) {
      return 1;
    }
    if (isFirst(i)) {
      return opensText(i) ? 1 : 0;
    }
    boolean followed = isProse(i + 1) && !isDatedTitle(i + 1);
    boolean sure =
        isNumbered(i) ? !isNumbered(i + 1) && !isNumbered(i - 1) : followed && isAfterText(i);
    return sure ? 2 : 0;
  }

  private boolean isAfterText(int i) {
    return isProse(i - 1) || isListItem(i - 1) || pieces.get(i - 1).isMarked();
  }

  private boolean isNumbered(int i) {
    return NUMBERED.matcher(words(i)).matches();
  }

  private boolean isDatedTitle(int i) {
    return i + 1 < pieces.size() && isDate(i + 1);
  }

  /** The first line is the title, when author, date or running text follow. */
  private boolean opensText(int i) {
    return isProse(i + 1) || BYLINE.matcher(words(i + 1)).matches();
  }

  private boolean isFirst(int i) {
    return pieces.subList(0, i).stream().allMatch(Piece::isMarked);
  }

  private boolean isTitleLike(int i) {
    String words = words(i);
    boolean first = isFirst(i);
    if (words.length() < 3 || words.length() > (first ? LONGEST_TITLE : LONGEST)) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return BEGINNING.matcher(words).matches()
        && FOUR_LETTERS.matcher(words).matches()
        && NO_HEADING_ENDS_IN.indexOf(last) < 0
        && !isQuotation(words)
        && !SENTENCE_BREAK.matcher(words).matches()
        && (first || !SENTENCE.matcher(words).matches() && !CAPTION.matcher(words).matches())
        && words.split("\\s+").length <= (first ? MOST_WORDS_IN_TITLE : MOST_WORDS)
        && !isDate(i)
        && !BYLINE.matcher(words).matches();
  }

  private static boolean isQuotation(String words) {
    boolean opens = OPENING_QUOTES.indexOf(words.charAt(0)) >= 0;
    boolean closes = "\"”’'".indexOf(words.charAt(words.length() - 1)) >= 0;
    return closes && (opens || words.indexOf('“') < 0 && words.endsWith("”"));
  }

  private boolean isDate(int i) {
    return WrittenDates.inLine(words(i)).isPresent();
  }

  private boolean isProse(int i) {
    String words = words(i);
    if (isListItem(i) || OPENING_QUOTES.indexOf(words.charAt(0)) >= 0 && followsLeadIn(i)) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return words.length() >= PROSE
        || ".?!:…".indexOf(last) >= 0 && words.indexOf(' ') > 0
        || "”\")".indexOf(last) >= 0 && words.length() > 60;
  }

  /** "She said" and then a quotation: the short line belongs to the quotation, not over it. */
  private boolean followsLeadIn(int i) {
    return i > 0 && pieces.get(i - 1).range().length() <= LONGEST;
  }

  private boolean isListItem(int i) {
    return BULLETS.indexOf(words(i).charAt(0)) >= 0;
  }

  /** Whether blank lines stand before and after it. */
  private boolean standsAlone(int i) {
    TextRange range = pieces.get(i).range();
    boolean before =
        i == 0
            || breaks(pieces.get(i - 1).range().end(), range.start()) > 1
            || (isNumbered(i) && isListItem(i - 1));
    return before
        && (i + 1 == pieces.size() || breaks(range.end(), pieces.get(i + 1).range().start()) > 1)
        && range.in(text).indexOf('\n') < 0;
  }

  private long breaks(int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /** The words of a piece, without marks of notes at their end. */
  private String words(int i) {
    String words = words(text, pieces.get(i));
    return NOTE_MARKS.matcher(words).replaceFirst("");
  }
}
