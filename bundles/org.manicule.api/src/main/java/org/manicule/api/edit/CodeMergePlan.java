package org.manicule.api.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;

/** Which code becomes part of which when codes are merged, and where their sub-codes go. */
final class CodeMergePlan {
  private final CodeTree tree;
  private final Map<Id<Code>, Id<Code>> into = new LinkedHashMap<>();
  private final Map<Id<Code>, Code> after = new HashMap<>();
  private final Map<Id<Code>, List<Code>> children = new HashMap<>();

  private CodeMergePlan(CodeTree tree) {
    this.tree = tree;
  }

  /**
   * Plans a merge.
   *
   * @param tree the codes as they are
   * @param merged the codes to merge; the target among them does not matter
   * @param target the code they become part of
   * @throws UserException when nothing but the target is to be merged
   */
  static CodeMergePlan of(CodeTree tree, Collection<Code> merged, Code target) {
    CodeMergePlan plan = new CodeMergePlan(tree);
    for (Code code : merged) {
      if (!code.id().equals(target.id())) {
        plan.into.put(code.id(), target.id());
      }
    }
    if (plan.into.isEmpty()) {
      throw new UserException(
          "The code \"" + tree.path(target.id()) + "\" cannot be merged with itself.",
          "Choose another code to merge with it.");
    }
    plan.lift(target);
    plan.takeInSubCodes(target);
    return plan;
  }

  /** Each code that goes, with the one it becomes part of. */
  Map<Id<Code>, Id<Code>> into() {
    return into;
  }

  /** Codes that are left, as they shall be, when that differs from what they are. */
  Map<Id<Code>, Code> after() {
    return after;
  }

  /** The codes that go. */
  Set<Id<Code>> gone() {
    return into.keySet();
  }

  /** A target below a code that goes takes the place of the topmost such code. */
  private void lift(Code target) {
    tree.ancestry(target.id()).stream()
        .filter(above -> into.containsKey(above.id()))
        .findFirst()
        .ifPresent(
            above -> after.put(target.id(), target.withPlace(above.parent(), above.position())));
  }

  private void takeInSubCodes(Code target) {
    Deque<Id<Code>> waiting = new ArrayDeque<>(into.keySet());
    while (!waiting.isEmpty()) {
      Id<Code> merged = waiting.remove();
      Id<Code> home = into.getOrDefault(merged, target.id());
      for (Code child : tree.children(merged)) {
        if (!into.containsKey(child.id()) && !child.id().equals(target.id())) {
          takeIn(child, home, target).ifPresent(waiting::add);
        }
      }
    }
  }

  /** Puts a sub-code below its new parent; answers it when one of that name takes it in. */
  private Optional<Id<Code>> takeIn(Code child, Id<Code> home, Code target) {
    List<Code> there = children.computeIfAbsent(home, id -> staying(id, target));
    Optional<Code> namesake =
        there.stream().filter(each -> each.name().equals(child.name())).findFirst();
    if (namesake.isPresent()) {
      into.put(child.id(), namesake.get().id());
      return Optional.of(child.id());
    }
    int place = there.stream().mapToInt(Code::position).max().orElse(-1) + 1;
    Code moved = child.withPlace(home, place);
    after.put(child.id(), moved);
    there.add(moved);
    return Optional.empty();
  }

  private List<Code> staying(Id<Code> parent, Code target) {
    List<Code> staying = new ArrayList<>(tree.children(parent));
    staying.removeIf(each -> into.containsKey(each.id()) || each.id().equals(target.id()));
    return staying;
  }
}
