package org.manicule.view.coding.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.view.coding.definition.DefinitionState.Part;

/** The definition view as its presenter sees it. */
public interface DefinitionView {

  /** Shows a state; a text that is being written stays as it is while the code is the same. */
  void show(DefinitionState state);

  /** The texts that were written and not yet handed over. */
  Map<Part, String> unsaved();

  /** Asks for an example in the researcher's own words; empty when they changed their mind. */
  Optional<String> askExample();

  /** Shows the definitions that a code had. */
  void showHistory(String path, List<PhaseRow> phases);
}
