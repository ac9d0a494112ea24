package org.manicule.api.model;

import java.util.Optional;

/**
 * Where in a source a passage lies: a {@link TextRange}, a {@link PageRectangle}, a {@link
 * PictureRectangle} or a {@link TimeSpan}. Later versions may add kinds, so ask for the kind you
 * understand ({@link #textRange()}) and leave the others alone.
 */
public interface Location {

  /** The stretch of text, when this location is one. */
  default Optional<TextRange> textRange() {
    return Optional.empty();
  }
}
