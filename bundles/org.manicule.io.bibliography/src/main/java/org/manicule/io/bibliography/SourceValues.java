package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.ValueText;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.ProjectData;
import org.manicule.api.reference.Reference;
import org.manicule.api.reference.ReferenceMatch.ValueChange;

/** Compares the values of sources with those that references would give them. */
final class SourceValues {
  private final ProjectData project;
  private final Map<String, Variable> byName = new HashMap<>();
  private final Map<String, Variable> made = new HashMap<>();
  private final Map<Id<Variable>, Variable> byId = new HashMap<>();

  SourceValues(ProjectData project) {
    this.project = project;
    for (Variable variable : project.cases().variables()) {
      if (variable.scope() == EntityType.SOURCE) {
        byName.put(variable.name(), variable);
        byId.put(variable.id(), variable);
      }
    }
  }

  List<ValueChange> changes(Source source, Reference reference) {
    Map<Id<Variable>, Value> present = new HashMap<>();
    project.cases().values(source.id()).forEach(value -> present.put(value.variable(), value));
    List<ValueChange> changes = new ArrayList<>();
    reference
        .values()
        .forEach((name, value) -> add(changes, variable(name, value), value.text(), present));
    add(changes, citedAs(), reference.citedAs(), present);
    return changes;
  }

  private void add(
      List<ValueChange> changes, Variable variable, String text, Map<Id<Variable>, Value> present) {
    @Nullable Value before = present.get(variable.id());
    if (before == null || !before.text().equals(text)) {
      changes.add(new ValueChange(variable, made.containsKey(variable.name()), before, text));
    }
  }

  private Variable citedAs() {
    Variable known = byId.get(Variable.CITED_AS);
    if (known != null) {
      return known;
    }
    String name = freeName(Messages.text("variable.cited-as"));
    return made.computeIfAbsent(
        name,
        each -> new Variable(Variable.CITED_AS, each, VariableType.TEXT, EntityType.SOURCE, ""));
  }

  private String freeName(String wanted) {
    return byName.containsKey(wanted) ? Messages.text("variable.other", wanted) : wanted;
  }

  /** A variable of that name that can have the value; else one with a name of its own. */
  private Variable variable(String name, DraftValue value) {
    Variable known = byName.get(name);
    if (known != null && ValueText.fits(known, value.text())) {
      return known;
    }
    String free = known == null ? name : Messages.text("variable.other", name);
    Variable other = byName.get(free);
    return other != null && ValueText.fits(other, value.text())
        ? other
        : made.computeIfAbsent(free, each -> Variable.ofSources(each, value.type()));
  }
}
