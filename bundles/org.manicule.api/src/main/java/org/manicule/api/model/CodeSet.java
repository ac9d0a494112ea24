package org.manicule.api.model;

import java.util.List;

/**
 * A named choice of codes, across the tree; a code may be in many.
 *
 * @param id the identity
 * @param name unique among the sets of the project
 * @param codes the members in the researcher's order, each once
 */
public record CodeSet(Id<CodeSet> id, String name, List<Id<Code>> codes) implements Entity {

  /** Checks the name and copies the list. */
  public CodeSet {
    Names.require("code set", name);
    codes = List.copyOf(codes);
  }

  @Override
  public EntityType type() {
    return EntityType.CODE_SET;
  }
}
