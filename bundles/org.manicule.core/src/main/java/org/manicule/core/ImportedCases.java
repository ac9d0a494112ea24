package org.manicule.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
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
  private final Map<Id<Case>, Map<Id<Variable>, String>> valued = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

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
    draft.variables().forEach((name, value) -> value(source.name(), subject, name, value));
  }

  /** Finds out what differs from what is known, and adds no place. */
  void compare(String source, DraftCase draft) {
    Case subject = cases.computeIfAbsent(draft.name(), this::make);
    draft.variables().forEach((name, value) -> value(source, subject, name, value));
  }

  /** Where a source says something else about a case than is known: what was known first stays. */
  List<Issue> issues() {
    return issues;
  }

  private Case make(String name) {
    Case made = new Case(Id.random(), name, "");
    changes.add(Change.added(made));
    valued.put(made.id(), new HashMap<>());
    return made;
  }

  private void value(String source, Case subject, String variable, DraftValue draft) {
    Map<Id<Variable>, String> has = valued.computeIfAbsent(subject.id(), this::stored);
    values
        .of(variable, draft, new Anchor(EntityType.CASE, subject.id(), null))
        .ifPresent(
            value -> {
              String before = has.putIfAbsent(value.variable(), value.text());
              if (before == null) {
                changes.add(Change.added(value));
              } else if (!before.equals(value.text())) {
                String words =
                    Messages.text(
                        "import.caseDiffers", subject.name(), variable, before, value.text());
                issues.add(Issue.note(source, words));
              }
            });
  }

  private Map<Id<Variable>, String> stored(Id<Case> id) {
    Map<Id<Variable>, String> has = new HashMap<>();
    known.values(id).forEach(value -> has.put(value.variable(), value.text()));
    return has;
  }
}
