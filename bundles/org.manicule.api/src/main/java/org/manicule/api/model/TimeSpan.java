package org.manicule.api.model;

/**
 * A stretch of a recording, in milliseconds from its beginning, half-open.
 *
 * @param startMillis the first millisecond, 0 or more
 * @param endMillis the millisecond after the last one
 */
public record TimeSpan(long startMillis, long endMillis) implements Location {

  /** Checks the order of the two ends. */
  public TimeSpan {
    if (startMillis < 0 || endMillis < startMillis) {
      throw new IllegalArgumentException("no time span: " + startMillis + " to " + endMillis);
    }
  }
}
