package org.manicule.api.importing;

/**
 * What a recogniser made of a source: shown to the researcher, who may do without it.
 *
 * @param source name of the draft source that it looked at
 * @param recogniser its id
 * @param name its name as shown
 * @param kind what it looks for
 * @param confidence how sure it is, 0 to 1
 * @param used whether the draft holds what it found; false when it was only sure enough to be
 *     offered, or was switched off
 * @param found what it found, in a few words, such as {@code 24 agenda items}; empty when it did
 *     not say
 */
public record Finding(
    String source,
    String recogniser,
    String name,
    RecogniserKind kind,
    double confidence,
    boolean used,
    String found) {

  /** Checks the confidence. */
  public Finding {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }

  /**
   * For recognisers: what one says about the draft that it returns.
   *
   * @param by the recogniser itself
   * @param in the source it was given
   * @param confidence how sure it is after its work, which may differ from what it said before
   * @param found what it found, in a few words
   */
  public static Finding of(Recogniser by, DraftSource in, double confidence, String found) {
    return new Finding(in.name(), by.id(), by.name(), by.kind(), confidence, true, found);
  }
}
