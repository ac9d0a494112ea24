package org.manicule.api.model;

/**
 * A person who codes. Every coding, memo and journal entry carries its coder.
 *
 * @param id the identity
 * @param name the name as shown; unique within the project
 * @param colour {@code #rrggbb}, used where coders are compared
 */
public record Coder(Id<Coder> id, String name, String colour) implements Entity {

  /** Checks name and colour. */
  public Coder {
    Names.require("coder", name);
    Names.requireColour(colour);
  }

  @Override
  public EntityType type() {
    return EntityType.CODER;
  }
}
