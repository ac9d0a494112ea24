package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.UserException;
import org.manicule.api.model.Id;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/**
 * Prepares edits of variables and their values from a project as it is now. Applying them is the
 * caller's; each is one step of undo.
 */
public final class VariableEdits {
  /** For more owners than that, reading all values is quicker than asking for each. */
  private static final int ASK_EACH = 20;

  private final ProjectData project;

  /** Works on the variables as they are now. */
  public VariableEdits(ProjectData project) {
    this.project = project;
  }

  /**
   * Makes a variable.
   *
   * @throws UserException when its name is taken
   */
  public Edit make(Variable variable, String label) {
    requireFree(variable);
    return Edit.of(label, Change.added(variable));
  }

  /**
   * Replaces a variable by a changed copy of itself: another name, type or other choices. Its
   * values are brought into the form of the new type.
   *
   * @return the edit; empty when nothing changes
   * @throws UserException when the name is taken, the variable is gone, or values do not fit
   */
  public Optional<Edit> change(Variable changed, String label) {
    Variable stored = stored(changed);
    if (stored.equals(changed)) {
      return Optional.empty();
    }
    requireFree(changed);
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replaced(stored, changed));
    if (stored.valueType() != changed.valueType() || !stored.choices().equals(changed.choices())) {
      project.cases().valuesOf(stored.id()).forEach(value -> convert(value, changed, changes));
    }
    return Optional.of(new Edit(label, changes));
  }

  private static void convert(Value value, Variable changed, List<Change> changes) {
    String text = ValueText.kept(changed, value.text());
    if (!text.equals(value.text())) {
      changes.add(Change.replaced(value, withText(value, text)));
    }
  }

  /**
   * Removes a variable with all its values, and the memos and links on it.
   *
   * @throws UserException when it is gone
   */
  public Edit delete(Variable variable, String label) {
    Variable stored = stored(variable);
    List<Change> changes = new ArrayList<>();
    changes.addAll(Attachments.of(project).follow(Map.of(), Set.of(stored.id())));
    project.cases().valuesOf(stored.id()).forEach(value -> changes.add(Change.removed(value)));
    changes.add(Change.removed(stored));
    return new Edit(label, changes);
  }

  /**
   * Gives sources or cases a value of a variable, or takes it away.
   *
   * @param variable the variable, which tells whether sources or cases have it
   * @param written what is written for each source or case, as {@link ValueText#kept} reads it;
   *     empty takes the value away
   * @param label what the Undo menu says
   * @return the edit; empty when all have these values already
   * @throws UserException when a text does not fit, or the variable is gone; nothing is set then
   */
  public Optional<Edit> set(Variable variable, Map<? extends Id<?>, String> written, String label) {
    Variable stored = stored(variable);
    Map<Id<?>, Value> present = present(stored, written.keySet());
    List<Change> changes = new ArrayList<>();
    written.forEach(
        (owner, text) -> {
          Value before = present.get(owner);
          String kept = ValueText.kept(stored, text);
          if (!kept.equals(before == null ? "" : before.text())) {
            Value after = before == null ? Value.of(stored, owner, kept) : withText(before, kept);
            changes.add(new Change(before, kept.isEmpty() ? null : after));
          }
        });
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  private Map<Id<?>, Value> present(Variable variable, Set<? extends Id<?>> owners) {
    List<Value> values = new ArrayList<>();
    if (owners.size() > ASK_EACH) {
      values.addAll(project.cases().valuesOf(variable.id()));
    } else {
      owners.forEach(owner -> values.addAll(project.cases().values(owner)));
    }
    Map<Id<?>, Value> present = new HashMap<>();
    for (Value value : values) {
      if (value.variable().equals(variable.id())) {
        present.put(value.owner().id(), value);
      }
    }
    return present;
  }

  private static Value withText(Value value, String text) {
    return new Value(value.id(), value.variable(), value.owner(), text);
  }

  private void requireFree(Variable variable) {
    project
        .cases()
        .variable(variable.name(), variable.scope())
        .filter(other -> !other.id().equals(variable.id()))
        .ifPresent(
            other -> {
              throw new UserException(
                  "There is a variable \u201c" + other.name() + "\u201d already.",
                  "Choose another name.");
            });
  }

  private Variable stored(Variable variable) {
    return project.cases().variables().stream()
        .filter(each -> each.id().equals(variable.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "The variable \u201c" + variable.name() + "\u201d no longer exists.",
                    "Undo its removal first, or make it anew."));
  }
}
