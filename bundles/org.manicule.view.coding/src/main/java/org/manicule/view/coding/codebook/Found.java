package org.manicule.view.coding.codebook;

import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;

/**
 * Which codes are shown.
 *
 * @param letters the letters filtered by, empty for none
 * @param scope the part of the codebook looked at
 * @param hits the codes that fit both
 * @param shown those, and all codes above them
 */
public record Found(String letters, Scope scope, Set<Id<Code>> hits, Set<Id<Code>> shown) {

  /** Whether not simply all codes are shown. */
  public boolean isNarrowed() {
    return !letters.isEmpty() || scope.kind() != Scope.Kind.ALL;
  }

  /** The first code of the tree that fits, and is not only above one that does. */
  public Optional<Code> first(CodeTree tree) {
    return tree.all().stream().filter(code -> hits.contains(code.id())).findFirst();
  }
}
