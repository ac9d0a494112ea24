package org.manicule.api.importing;

import org.manicule.api.model.TextRange;

/**
 * A stretch of a draft that looks like a menu, notice or form around the text proper. It is offered
 * for removal, never removed silently.
 *
 * @param range where it lies in the draft's text
 * @param reason why it looks like that, in the researcher's words
 * @param confidence how sure the finder is, 0 to 1
 */
public record Boilerplate(TextRange range, String reason, double confidence) {

  /** Checks the confidence. */
  public Boilerplate {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }
}
