package org.manicule.view.coding.passages.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Cases;

/**
 * Which cases and values a passage has. A passage tells about a case when its source does, or when
 * it shares a character with a place that does. It has the value that its source has, or for a
 * variable of cases those of its cases.
 */
public final class Belonging {
  private final Map<Id<Source>, List<CaseMember>> members = new HashMap<>();
  private final Map<Id<Variable>, Variable> variables = new HashMap<>();
  private final Map<Id<Variable>, Map<Id<?>, String>> values = new HashMap<>();
  private final Cases cases;

  /** Reads what belongs to which case; values are read when they are first asked for. */
  public Belonging(Cases cases) {
    this.cases = cases;
    for (Case each : cases.all()) {
      for (CaseMember member : cases.members(each.id())) {
        members.computeIfAbsent(member.source(), key -> new ArrayList<>()).add(member);
      }
    }
    cases.variables().forEach(variable -> variables.put(variable.id(), variable));
  }

  /** The variable of that identity, or null when it is gone. */
  public @Nullable Variable variable(Id<Variable> id) {
    return variables.get(id);
  }

  /** The cases that a passage tells about. */
  public List<Id<Case>> cases(Hit hit) {
    return members.getOrDefault(hit.source(), List.of()).stream()
        .filter(member -> touches(member.location(), hit))
        .map(CaseMember::caseId)
        .distinct()
        .toList();
  }

  private static boolean touches(@Nullable Location location, Hit hit) {
    return location == null
        || (hit.start() >= 0
            && location
                .textRange()
                .filter(range -> range.overlaps(new TextRange(hit.start(), hit.end())))
                .isPresent());
  }

  /** The values that a passage has for a variable. */
  public List<String> values(Id<Variable> id, Hit hit) {
    Variable variable = variables.get(id);
    if (variable == null) {
      return List.of();
    }
    Map<Id<?>, String> all = values.computeIfAbsent(id, this::read);
    if (variable.scope() == EntityType.SOURCE) {
      String value = all.get(hit.source());
      return value == null ? List.of() : List.of(value);
    }
    List<String> found = new ArrayList<>();
    for (Id<Case> each : cases(hit)) {
      String value = all.get(each);
      if (value != null && !found.contains(value)) {
        found.add(value);
      }
    }
    return found;
  }

  private Map<Id<?>, String> read(Id<Variable> variable) {
    Map<Id<?>, String> found = new HashMap<>();
    for (Value value : cases.valuesOf(variable)) {
      found.put(value.owner().id(), value.text());
    }
    return found;
  }
}
