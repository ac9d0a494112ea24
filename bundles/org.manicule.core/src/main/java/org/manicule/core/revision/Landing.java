package org.manicule.core.revision;

import org.manicule.api.model.TextRange;

/**
 * Where a stretch of the earlier text lies in the later one.
 *
 * @param now where it lies; empty at the point where it was when nothing of it is left
 * @param kind how it got there
 */
record Landing(TextRange now, Kind kind) {

  /** How a stretch got where it is. */
  enum Kind {
    /** Something of it stayed in the order of the text. */
    IN_ORDER,
    /** What is left of it, or most of it, was cut out and pasted elsewhere. */
    ELSEWHERE,
    /** Other words stand where it stood. */
    REPLACED,
    /** Nothing is left. */
    GONE
  }
}
