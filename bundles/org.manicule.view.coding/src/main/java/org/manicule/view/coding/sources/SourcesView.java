package org.manicule.view.coding.sources;

import java.util.Optional;

/** What the presenter of the list of sources needs of its widgets. */
public interface SourcesView {

  /** Shows a state. */
  void show(SourcesState state);

  /** The last coders are to be asked for anew. */
  void refreshCoders();

  /** Asks for a name for a source; empty when cancelled. */
  Optional<String> askName(String name);

  /** Opens the menu in which the list is arranged. */
  void openArrangeMenu();

  /** Whether the list has the keyboard. */
  boolean hasFocus();
}
