package org.manicule.api.model;

/**
 * A unit of analysis: a person, body, place or event that sources and passages tell about.
 *
 * @param id the identity
 * @param name unique among the cases of the project
 * @param description what it is; may be empty
 */
public record Case(Id<Case> id, String name, String description) implements Entity {

  /** Checks the name. */
  public Case {
    Names.require("case", name);
  }

  @Override
  public EntityType type() {
    return EntityType.CASE;
  }
}
