package org.manicule.api.model;

/**
 * A property that sources or cases have, such as date, author or region.
 *
 * @param id the identity
 * @param name unique within its scope
 * @param valueType what its values look like
 * @param scope {@link EntityType#SOURCE} or {@link EntityType#CASE}: what has it
 * @param description what it means; may be empty
 */
public record Variable(
    Id<Variable> id, String name, VariableType valueType, EntityType scope, String description)
    implements Entity {

  /** Checks name and scope. */
  public Variable {
    Names.require("variable", name);
    if (scope != EntityType.SOURCE && scope != EntityType.CASE) {
      throw new IllegalArgumentException("only sources and cases have variables, not " + scope);
    }
  }

  /** A new variable of sources. */
  public static Variable ofSources(String name, VariableType type) {
    return new Variable(Id.random(), name, type, EntityType.SOURCE, "");
  }

  @Override
  public EntityType type() {
    return EntityType.VARIABLE;
  }
}
