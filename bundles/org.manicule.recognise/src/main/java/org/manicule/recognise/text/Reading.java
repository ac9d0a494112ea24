package org.manicule.recognise.text;

import org.manicule.api.importing.Draft;
import org.manicule.api.importing.Recogniser;

/** A source as one recogniser has read it. */
public interface Reading {

  /** How sure it is that the source is of its kind, 0 to 1. */
  double confidence();

  /**
   * The source with what was found in it.
   *
   * @param by the recogniser, which says what it found
   */
  Draft refine(Recogniser by);
}
