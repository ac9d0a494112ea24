package org.manicule.api.importing;

import java.util.regex.Pattern;

/**
 * The one form in which texts are stored: line ends are LF, there is no byte order mark, no U+0000
 * and no half of a surrogate pair. Positions count in this form, so a text is normalised once,
 * before anything is measured.
 */
public final class NormalisedText {
  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

  private NormalisedText() {}

  /** The text in stored form. */
  public static String of(String raw) {
    return isNormal(raw) ? raw : normalised(raw);
  }

  private static String normalised(String raw) {
    // Joined files have byte order marks in the middle too, where nobody sees them and no search
    // finds the word around them.
    String text = raw.replace("\uFEFF", "").replace("\u0000", "");
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    // Not to be written in UTF-8, so the stored text would be another one.
    return HALF_A_PAIR.matcher(lines).replaceAll("\uFFFD");
  }

  /**
   * Checks that a text is in stored form.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static void require(String text) {
    if (!isNormal(text)) {
      throw new IllegalArgumentException(
          "the text holds CR line ends, a byte order mark, U+0000 or half a surrogate pair; "
              + "see NormalisedText.of");
    }
  }

  /** Looked at in one go, because every draft of a text asks, and hardly any text is not. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\uFEFF' || c == '\u0000') {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
