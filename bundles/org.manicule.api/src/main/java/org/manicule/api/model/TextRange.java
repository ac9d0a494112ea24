package org.manicule.api.model;

import java.util.Optional;

/**
 * A stretch of a source's stored text: UTF-16 code units, half-open.
 *
 * @param start the first position, 0 or more
 * @param end the position after the last one, {@code start} or more
 */
public record TextRange(int start, int end) implements Location, Comparable<TextRange> {

  /** Checks the order of the two ends. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no text range: " + start + " to " + end);
    }
  }

  /** How many UTF-16 code units it holds. */
  public int length() {
    return end - start;
  }

  /** Whether nothing lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the position lies inside. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether the other range lies wholly inside this one. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one position. */
  public boolean overlaps(TextRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The stretch of the text it names. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public Optional<TextRange> textRange() {
    return Optional.of(this);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
