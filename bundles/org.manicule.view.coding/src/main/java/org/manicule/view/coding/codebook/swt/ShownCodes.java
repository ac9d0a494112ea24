package org.manicule.view.coding.codebook.swt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookState;

/** Which codes are shown below which, without those that the filter leaves out. Immutable. */
final class ShownCodes {
  static final ShownCodes NONE = new ShownCodes(new CodeTree(List.of()), Set.of());

  private final CodeTree tree;
  private final Set<Id<Code>> all;
  private final Map<@Nullable Id<Code>, List<Id<Code>>> below = new HashMap<>();
  private final Map<Id<Code>, Id<Code>> above = new HashMap<>();

  private ShownCodes(CodeTree tree, Set<Id<Code>> all) {
    this.tree = tree;
    this.all = all;
    collect(null);
  }

  static ShownCodes of(CodebookState state) {
    return new ShownCodes(state.tree(), state.shown());
  }

  private void collect(@Nullable Id<Code> parent) {
    List<Id<Code>> codes = new ArrayList<>();
    for (Code code : tree.children(parent)) {
      if (all.contains(code.id())) {
        codes.add(code.id());
        if (parent != null) {
          above.put(code.id(), parent);
        }
        collect(code.id());
      }
    }
    if (!codes.isEmpty()) {
      below.put(parent, codes);
    }
  }

  /** Whether a state shows the same codes in the same order. */
  boolean isOf(CodebookState state) {
    return state.tree() == tree && state.shown().equals(all);
  }

  Set<Id<Code>> all() {
    return all;
  }

  /** The codes that have others below them. */
  Set<Id<Code>> parents() {
    Set<Id<Code>> parents = new HashSet<>(below.keySet());
    parents.remove(null);
    return parents;
  }

  /** The codes right below one; null means the top. */
  List<Id<Code>> below(@Nullable Id<Code> code) {
    return below.getOrDefault(code, List.of());
  }

  /** The code above one; null when it stands at the top. */
  @Nullable Id<Code> above(Id<Code> code) {
    return above.get(code);
  }

  /** The codes below which, at any depth, the same codes stand in the same order as before. */
  Set<Id<Code>> sameAs(ShownCodes before) {
    Set<Id<Code>> same = new HashSet<>();
    below(null).forEach(root -> compare(root, before, same));
    return same;
  }

  private boolean compare(Id<Code> code, ShownCodes before, Set<Id<Code>> same) {
    boolean equal = before.all.contains(code) && below(code).equals(before.below(code));
    for (Id<Code> child : below(code)) {
      equal &= compare(child, before, same);
    }
    if (equal) {
      same.add(code);
    }
    return equal;
  }
}
