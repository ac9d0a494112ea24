package org.manicule.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Cases;
import org.manicule.api.project.Change;

/**
 * Turns proposed cases into cases: those the project has are added to, the others are made. A value
 * that a case has already is not overwritten.
 */
final class ImportedCases {
  private final Cases known;
  private final List<Change> changes;
  private final ImportedValues values;
  private final Map<String, Case> cases = new HashMap<>();
  private final Map<Id<Case>, Set<Id<Variable>>> valued = new HashMap<>();

  ImportedCases(Cases known, List<Change> changes) {
    this.known = known;
    this.changes = changes;
    this.values = new ImportedValues(known, changes, EntityType.CASE);
    known.all().forEach(each -> cases.put(each.name(), each));
  }

  void add(Source source, DraftCase draft) {
    Case subject = cases.computeIfAbsent(draft.name(), this::make);
    if (draft.places().isEmpty()) {
      changes.add(Change.added(new CaseMember(Id.random(), subject.id(), source.id(), null)));
    }
    draft
        .places()
        .forEach(
            place ->
                changes.add(
                    Change.added(new CaseMember(Id.random(), subject.id(), source.id(), place))));
    draft.variables().forEach((variable, value) -> value(subject, variable, value));
  }

  private Case make(String name) {
    Case made = new Case(Id.random(), name, "");
    changes.add(Change.added(made));
    valued.put(made.id(), new HashSet<>());
    return made;
  }

  private void value(Case subject, String variable, DraftValue draft) {
    Set<Id<Variable>> has = valued.computeIfAbsent(subject.id(), this::stored);
    values
        .of(variable, draft, new Anchor(EntityType.CASE, subject.id(), null))
        .filter(value -> has.add(value.variable()))
        .ifPresent(value -> changes.add(Change.added(value)));
  }

  private Set<Id<Variable>> stored(Id<Case> id) {
    Set<Id<Variable>> has = new HashSet<>();
    known.values(id).stream().map(Value::variable).forEach(has::add);
    return has;
  }
}
