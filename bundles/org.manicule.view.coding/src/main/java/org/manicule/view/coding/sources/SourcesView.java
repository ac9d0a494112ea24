package org.manicule.view.coding.sources;

import java.util.Optional;

/** The list of sources as its presenter sees it. */
public interface SourcesView {

  /** Shows a state; scroll stays where it is. */
  void show(SourcesState state);

  /** Asks for another name; empty when the researcher changed their mind. */
  Optional<String> askName(String name);

  /** Whether the list has the keyboard. */
  boolean hasFocus();
}
