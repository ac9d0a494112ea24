package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the cases, variables and values of a project. Safe to use from any thread. */
@ProviderType
public interface Cases {

  /** All cases by name. */
  List<Case> all();

  /** What belongs to a case. */
  List<CaseMember> members(Id<Case> id);

  /** What belongs to all cases together, in no particular order. */
  List<CaseMember> members();

  /** The cases that a source or a place in it belongs to, by name. */
  List<Case> casesOf(Id<Source> source);

  /** All variables by name. */
  List<Variable> variables();

  /**
   * The variable of that name.
   *
   * @param scope whether sources or cases have it
   */
  Optional<Variable> variable(String name, EntityType scope);

  /** The values that a source or case has. */
  List<Value> values(Id<? extends Entity> owner);

  /** The values that all sources or cases have for a variable. */
  List<Value> valuesOf(Id<Variable> variable);
}
