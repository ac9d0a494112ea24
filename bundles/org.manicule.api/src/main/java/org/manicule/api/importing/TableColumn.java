package org.manicule.api.importing;

import org.manicule.api.model.VariableType;

/**
 * A column of a table and the part that it plays.
 *
 * @param name as the table names it, made unique
 * @param role the part that it plays
 * @param type what its values look like, or are said to
 * @param filled how many of its cells hold something
 */
public record TableColumn(String name, Role role, VariableType type, long filled) {

  /** The part that a column plays. */
  public enum Role {
    /** Names who answered. */
    RESPONDENT,
    /** A variable of the sources. */
    VARIABLE,
    /** Texts to code. */
    TEXT,
    /** Left out. */
    NONE
  }
}
