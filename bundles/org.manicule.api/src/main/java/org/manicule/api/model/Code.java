package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A node of the codebook. A code may have codings and sub-codes at the same time. Its full name is
 * the path from the root, {@code A > B}; see {@link CodeTree}.
 *
 * @param id the identity
 * @param parent the code above, or null at the top
 * @param name the last part of the path; unique among its siblings; never contains {@code >}
 * @param colour {@code #rrggbb}
 * @param definition what it means and how to apply it
 * @param status how settled it is
 * @param position place among its siblings, ascending; equal ones are sorted by name
 */
public record Code(
    Id<Code> id,
    @Nullable Id<Code> parent,
    String name,
    String colour,
    CodeDefinition definition,
    CodeStatus status,
    int position)
    implements Entity {

  /** Checks name and colour. */
  public Code {
    Names.require("code", name);
    Names.requireColour(colour);
    if (name.indexOf('>') >= 0) {
      throw new IllegalArgumentException("'>' separates codes and cannot be part of: " + name);
    }
  }

  /** A new code in use, with a name and colour only. */
  public static Code named(@Nullable Id<Code> parent, String name, String colour) {
    return new Code(Id.random(), parent, name, colour, CodeDefinition.EMPTY, CodeStatus.ACTIVE, 0);
  }

  /** The same code under another name. */
  public Code withName(String newName) {
    return new Code(id, parent, newName, colour, definition, status, position);
  }

  /** The same code in another colour, {@code #rrggbb}. */
  public Code withColour(String newColour) {
    return new Code(id, parent, name, newColour, definition, status, position);
  }

  /** The same code with another definition. */
  public Code withDefinition(CodeDefinition newDefinition) {
    return new Code(id, parent, name, colour, newDefinition, status, position);
  }

  /** The same code with another status. */
  public Code withStatus(CodeStatus newStatus) {
    return new Code(id, parent, name, colour, definition, newStatus, position);
  }

  /** The same code elsewhere in the tree; null puts it at the top. */
  public Code withPlace(@Nullable Id<Code> newParent, int newPosition) {
    return new Code(id, newParent, name, colour, definition, status, newPosition);
  }

  @Override
  public EntityType type() {
    return EntityType.CODE;
  }
}
