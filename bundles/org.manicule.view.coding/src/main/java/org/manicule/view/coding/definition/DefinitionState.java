package org.manicule.view.coding.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the definition view shows.
 *
 * @param heading the code's name; empty when no code is shown
 * @param colour the code's colour {@code #rrggbb}, or null when no code is shown
 * @param sections what is said about the code, or what to do to see one
 */
public record DefinitionState(String heading, @Nullable String colour, List<Section> sections) {

  /** Copies the list. */
  public DefinitionState {
    sections = List.copyOf(sections);
  }

  /**
   * A part of a definition.
   *
   * @param title what it is; for the meaning the code's path
   * @param text what it says
   */
  public record Section(String title, String text) {}
}
