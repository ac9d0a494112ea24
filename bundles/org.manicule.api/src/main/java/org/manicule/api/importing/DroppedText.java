package org.manicule.api.importing;

/**
 * A stretch of a file that is in none of the draft's sources, because it is no part of the text
 * proper. The researcher sees it and may keep it.
 *
 * @param source name of the draft source that it was taken from
 * @param text the stretch itself, normalised
 * @param reason why it was left out, in the researcher's words
 * @param confidence how sure whoever left it out is, 0 to 1
 */
public record DroppedText(String source, String text, String reason, double confidence) {

  /** Checks text and confidence. */
  public DroppedText {
    NormalisedText.require(text);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }
}
