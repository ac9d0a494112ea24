package org.manicule.io.tika.draft;

import java.util.regex.Pattern;

/**
 * Small raised figures as characters of their own, so that the mark of a note, or a power, does not
 * read as a digit of the number before it.
 */
public final class Superscripts {
  /** The raised figures 0 to 9. */
  public static final String FIGURES =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}\\s*");

  private Superscripts() {}

  /** A figure from 0 to 9 as a raised one; other characters stay as they are. */
  public static char raised(char figure) {
    return figure >= '0' && figure <= '9' ? FIGURES.charAt(figure - '0') : figure;
  }

  /** A number as a raised one; other words stay as they are. */
  public static String raised(String words) {
    if (!NUMBER.matcher(words).matches()) {
      return words;
    }
    StringBuilder raised = new StringBuilder();
    words.chars().forEach(each -> raised.append(raised((char) each)));
    return raised.toString();
  }

  /** A raised number in ordinary digits. */
  public static String lowered(String raised) {
    StringBuilder digits = new StringBuilder();
    raised.chars().forEach(each -> digits.append(FIGURES.indexOf(each)));
    return digits.toString();
  }
}
