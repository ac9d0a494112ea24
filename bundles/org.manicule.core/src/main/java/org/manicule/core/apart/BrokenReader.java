package org.manicule.core.apart;

/** A process broke over a file. */
final class BrokenReader extends Exception {
  private static final long serialVersionUID = 1L;
  private final Why why;

  /** How it broke. */
  enum Why {
    /** It took longer than it may. */
    SLOW,
    /** It used up its memory. */
    MEMORY,
    /** It ended without an answer, or answered nonsense. */
    CRASH
  }

  BrokenReader(Why why, String details, Throwable cause) {
    super(details, cause);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
