package org.manicule.view.coding.definition;

import java.util.Optional;
import org.manicule.api.model.CodeDefinition;

/** The definition view as its presenter sees it. */
public interface DefinitionView {

  /** Shows a state. */
  void show(DefinitionState state);

  /** Asks for a changed definition; empty when the researcher changed their mind. */
  Optional<CodeDefinition> askDefinition(String path, CodeDefinition definition);
}
