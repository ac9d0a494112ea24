package org.manicule.view.coding.desk;

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
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + MORE;
  }
}
