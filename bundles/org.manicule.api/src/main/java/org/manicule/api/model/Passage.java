package org.manicule.api.model;

/**
 * A place in a source. Its quote and origin are read from a {@link SourceDocument}.
 *
 * @param source the source
 * @param location the place in it
 */
public record Passage(Id<Source> source, Location location) {

  /** A stretch of a source's text. */
  public static Passage text(Id<Source> source, int start, int end) {
    return new Passage(source, new TextRange(start, end));
  }
}
