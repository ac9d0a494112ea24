package org.manicule.api.importing;

/**
 * The one form in which texts are stored: line ends are LF, there is no byte order mark and no
 * U+0000. Positions count in this form, so a text is normalised once, before anything is measured.
 */
public final class NormalisedText {
  private NormalisedText() {}

  /** The text in stored form. */
  public static String of(String raw) {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
  }

  /**
   * Checks that a text is in stored form.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static void require(String text) {
    if (!text.equals(of(text))) {
      throw new IllegalArgumentException(
          "the text holds CR line ends, a byte order mark or U+0000; see NormalisedText.of");
    }
  }
}
