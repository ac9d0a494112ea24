package org.manicule.api.model;

/**
 * The value that a source or case has for a variable; at most one for each pair.
 *
 * @param id the identity
 * @param variable which variable
 * @param owner the source or case as a whole
 * @param text the value in the form that the variable's type prescribes
 */
public record Value(Id<Value> id, Id<Variable> variable, Anchor owner, String text)
    implements Entity {

  /** A new value of a source or case, whichever has the variable. */
  public static Value of(Variable variable, Id<?> owner, String text) {
    return new Value(Id.random(), variable.id(), new Anchor(variable.scope(), owner, null), text);
  }

  @Override
  public EntityType type() {
    return EntityType.VALUE;
  }
}
