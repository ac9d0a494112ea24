package org.manicule.io.tika.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were divided at the end of a line. The other words of the document tell whether
 * a hyphen belongs to the word; where they do not, it is kept when both halves are words.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
  private static final Pattern LAST_PART = Pattern.compile(".*?(\\p{L}+)[-\u2010\u00AD]");
  private static final Pattern FIRST_PART = Pattern.compile("(\\p{L}+(?:[-\u2010]\\p{L}+)*).*");
  private static final Set<String> PREFIXES =
      Set.of(
          "self", "non", "co", "anti", "multi", "cross", "well", "semi", "ex", "pre", "post", "sub",
          "inter", "re", "un", "mid", "pro", "all", "half", "vice", "e");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<PdfLine> lines) {
    for (PdfLine line : lines) {
      String text = line.text().toLowerCase(Locale.ROOT);
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        boolean divided = word.end() == text.length() - 1 && line.endsWithHyphen();
        boolean secondHalf = word.start() == 0;
        if (!divided && !secondHalf) {
          words.add(word.group());
        }
      }
    }
  }

  /** One line and the next as running text. */
  String join(String line, String next) {
    char last = line.charAt(line.length() - 1);
    if (last == '\u00AD') {
      return line.substring(0, line.length() - 1) + next;
    }
    if (last != '-' && last != '\u2010') {
      return line + (isIdeographic(line, next) ? "" : " ") + next;
    }
    Matcher before = LAST_PART.matcher(line);
    Matcher after = FIRST_PART.matcher(next);
    if (!before.matches() || !after.matches()) {
      return line.matches(".*\\s[-\u2010]") ? line + " " + next : line + next;
    }
    String first = before.group(1).toLowerCase(Locale.ROOT);
    boolean lower = Character.isLowerCase(next.codePointAt(0));
    boolean drop = lower && belongTogether(first, after.group(1).toLowerCase(Locale.ROOT));
    return drop ? line.substring(0, line.length() - 1) + next : line + next;
  }

  private boolean belongTogether(String first, String second) {
    if (words.contains(first + "-" + second)) {
      return false;
    }
    if (words.contains(first + second)) {
      return true;
    }
    return !PREFIXES.contains(first)
        && !(words.contains(first) && words.contains(second))
        && second.indexOf('-') < 0;
  }

  private static boolean isIdeographic(String line, String next) {
    return Character.isIdeographic(line.codePointBefore(line.length()))
        && Character.isIdeographic(next.codePointAt(0));
  }
}
