package org.manicule.io.tika.draft;

import org.jspecify.annotations.Nullable;

/** Which characters a text keeps, and which count as blank. */
public final class Characters {
  private Characters() {}

  /** Whether a character shows nothing: also no-break and zero-width spaces. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  /** Whether nothing in the stretch shows. */
  public static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing in the text shows. */
  public static boolean isBlank(CharSequence text) {
    return isBlank(text, 0, text.length());
  }

  /** The text without characters that are invisible and hinder searching, or not valid. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnwanted(text, i)) {
        return cleanFrom(text, i);
      }
    }
    return text;
  }

  private static String cleanFrom(String text, int first) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnwanted(text, i)) {
        clean.append(c);
      } else if (c == '\r') {
        clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
      } else if (c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
        clean.append('\n');
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      }
    }
    return clean.toString();
  }

  private static boolean isUnwanted(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (Character.isSurrogate(c)) {
      return !isPaired(text, i);
    }
    return c == '\u00AD' || c == '\uFEFF' || c == '\u2028' || c == '\u2029' || c == '\u007F';
  }

  private static boolean isPaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The text on one line without blanks around it, or null when nothing shows. */
  public static @Nullable String oneLine(@Nullable String text) {
    if (text == null || isBlank(text)) {
      return null;
    }
    return strip(clean(text).replaceAll("\\s+", " "));
  }

  /** The text without blanks at its ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
