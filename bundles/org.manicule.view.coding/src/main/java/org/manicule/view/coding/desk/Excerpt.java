package org.manicule.view.coding.desk;

import org.manicule.api.model.Graphemes;

/** The first words of a longer text, for where there is room for a line only. */
public final class Excerpt {
  private static final String MORE = "…";

  private Excerpt() {}

  /** The text on one line, cut between words to at most some characters, {@code …} included. */
  public static String of(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int room = most - MORE.length();
    int blank = line.lastIndexOf(' ', room);
    int end = blank > room / 2 ? blank : room;
    return line.substring(0, Graphemes.startOf(line, end)) + MORE;
  }

  /** The beginning of a text with at most some characters, then {@code …}; no character is cut. */
  public static String head(String text, int most) {
    return text.length() <= most ? text : text.substring(0, Graphemes.startOf(text, most)) + MORE;
  }

  /**
   * The end of a text with at most some characters after a {@code …}, from the beginning of a word
   * when one begins there; no character is cut.
   */
  public static String tail(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int from = text.length() - most;
    int word = text.indexOf(' ', from);
    return MORE + text.substring(word < 0 ? Graphemes.endOf(text, from) : word);
  }
}
