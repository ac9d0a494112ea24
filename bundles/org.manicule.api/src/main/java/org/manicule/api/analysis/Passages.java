package org.manicule.api.analysis;

import java.util.List;
import org.manicule.api.model.Passage;

/**
 * Places in sources that an analysis points to.
 *
 * @param title the caption
 * @param hits the places
 */
public record Passages(String title, List<Hit> hits) implements AnalysisResult {

  /**
   * One place.
   *
   * @param passage the place
   * @param note why it is here; may be empty
   */
  public record Hit(Passage passage, String note) {}

  /** Copies the list. */
  public Passages {
    hits = List.copyOf(hits);
  }
}
