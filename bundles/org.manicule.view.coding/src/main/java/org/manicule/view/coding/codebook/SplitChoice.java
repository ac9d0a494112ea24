package org.manicule.view.coding.codebook;

import java.util.Set;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;

/**
 * How a code shall be split.
 *
 * @param name the name of the new code
 * @param withDefinition whether it gets the definition of the old one
 * @param codings the codings that go to it
 */
public record SplitChoice(String name, boolean withDefinition, Set<Id<Coding>> codings) {

  /** Copies the set. */
  public SplitChoice {
    codings = Set.copyOf(codings);
  }
}
