package org.manicule.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.edit.ValueText;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Cases;
import org.manicule.api.project.Change;

/** Turns proposed values into values, making the variables that are missing. */
final class ImportedValues {
  private final Cases known;
  private final List<Change> changes;
  private final EntityType scope;
  private final Map<String, Variable> variables = new HashMap<>();

  ImportedValues(Cases known, List<Change> changes, EntityType scope) {
    this.known = known;
    this.changes = changes;
    this.scope = scope;
  }

  /** The value that is proposed for a source or case; empty when nothing is. */
  Optional<Value> of(String name, DraftValue draft, Anchor owner) {
    String text = draft.text().strip();
    String variableName = name.strip();
    if (text.isEmpty() || variableName.isEmpty()) {
      return Optional.empty();
    }
    Variable variable = variableFor(variableName, draft.type(), text);
    return Optional.of(new Value(Id.random(), variable.id(), owner, text));
  }

  /** A value that does not fit goes to a text variable beside, so that nothing is lost or bent. */
  private Variable variableFor(String name, VariableType type, String text) {
    Variable variable = variable(name, ValueText.fits(type, text) ? type : VariableType.TEXT);
    return ValueText.fits(variable, text)
        ? variable
        : variable(Messages.text("import.textVariable", name), VariableType.TEXT);
  }

  private Variable variable(String name, VariableType typeIfNew) {
    return variables.computeIfAbsent(
        name, key -> known.variable(key, scope).orElseGet(() -> make(key, typeIfNew)));
  }

  private Variable make(String name, VariableType type) {
    Variable made = new Variable(Id.random(), name, type, scope, "");
    changes.add(Change.added(made));
    return made;
  }
}
