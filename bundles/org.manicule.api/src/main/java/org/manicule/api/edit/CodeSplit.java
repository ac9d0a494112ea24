package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;

/** Gives some codings of a code to a new code, which is made right behind it. */
final class CodeSplit implements CodingSteps {
  private final Code made;
  private final List<Change> first;
  private final Predicate<Coding> chosen;

  private CodeSplit(Code made, List<Change> first, Predicate<Coding> chosen) {
    this.made = made;
    this.first = first;
    this.chosen = chosen;
  }

  /**
   * Prepares a split.
   *
   * @param old the code as it is stored
   * @param fresh the new code, whose place is decided here
   * @throws org.manicule.api.UserException when its name is taken
   */
  static CodeSplit of(CodeTree tree, Code old, Code fresh, Predicate<Coding> chosen) {
    Id<Code> parent = old.parent();
    List<Code> siblings = new ArrayList<>(tree.children(parent));
    if (siblings.stream().anyMatch(sibling -> sibling.name().equals(fresh.name()))) {
      throw TreeChanges.nameTaken(fresh.withPlace(parent, 0), tree);
    }
    int place = siblings.indexOf(old) + 1;
    siblings.add(place, fresh);
    Map<Id<Code>, Code> after = new HashMap<>();
    for (int i = 0; i < siblings.size(); i++) {
      after.put(siblings.get(i).id(), siblings.get(i).withPlace(parent, i));
    }
    Code made = fresh.withPlace(parent, place);
    List<Change> first = new ArrayList<>(TreeChanges.between(tree, after, Set.of()));
    first.add(Change.added(made));
    return new CodeSplit(made, first, chosen);
  }

  @Override
  public List<Change> first() {
    return first;
  }

  @Override
  public List<Change> codings(List<Coding> portion) {
    return portion.stream()
        .filter(chosen)
        .map(coding -> Change.replaced(coding, coding.withCode(made.id())))
        .toList();
  }
}
