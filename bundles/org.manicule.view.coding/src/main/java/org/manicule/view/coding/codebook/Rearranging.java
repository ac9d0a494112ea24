package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.codebook.EditSteps.Step;
import org.manicule.view.coding.desk.Words;

/** The gestures that rearrange the codebook, each one edit. What takes long runs as a task. */
final class Rearranging {
  private final Words words = Words.beside(Rearranging.class);
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final EditSteps steps;

  Rearranging(Workbench workbench, Project project, CodebookView view, EditSteps steps) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.steps = steps;
  }

  /** Moves codes with the same code above them one place up or down. */
  void step(List<Code> codes, boolean up) {
    if (codes.isEmpty()) {
      return;
    }
    Id<Code> parent = codes.get(0).parent();
    if (!codes.stream().allMatch(code -> Objects.equals(code.parent(), parent))) {
      workbench.say(words.say("move.apart"));
      return;
    }
    CodeTree tree = tree();
    int before = 0;
    int between = 0;
    int passed = 0;
    for (Code sibling : tree.children(parent)) {
      if (!codes.contains(sibling)) {
        between++;
      } else {
        before = passed == 0 ? between : before;
        passed++;
        if (passed == codes.size()) {
          break;
        }
      }
    }
    int place = up ? Math.max(0, before - 1) : between + 1;
    Code home = parent == null ? null : tree.find(parent).orElseThrow();
    move(codes, home, place);
  }

  /** Asks below which code some codes shall stand and moves them there. */
  void moveBelow(List<Code> codes) {
    CodeTree tree = tree();
    Set<Id<Code>> excluded = new HashSet<>();
    codes.forEach(code -> excluded.addAll(tree.withDescendants(code.id())));
    List<CodeChoice> choices = new ArrayList<>();
    choices.add(new CodeChoice(null, words.say("move.top")));
    choices.addAll(choices(tree, excluded));
    view.askCode(words.say("move.title"), words.say("move.label", named(codes)), choices)
        .ifPresent(choice -> move(codes, stored(choice.code()), Integer.MAX_VALUE));
  }

  /** Dropped on a code, codes may become its sub-codes or be merged into it: asks which. */
  void dropOn(List<Code> codes, Code target) {
    CodeTree tree = tree();
    boolean inside =
        codes.stream().anyMatch(code -> tree.withDescendants(code.id()).contains(target.id()));
    if (!codes.isEmpty() && !inside) {
      view.offer(
          List.of(
              new Offer(
                  words.say("drop.under", target.name()),
                  () -> move(codes, stored(target.id()), Integer.MAX_VALUE)),
              new Offer(words.say("drop.merge", target.name()), () -> merge(codes, target)),
              new Offer(words.say("drop.cancel"), () -> {})));
    }
  }

  /** Puts codes right before or behind another one, below the same code as that. */
  void moveBeside(List<Code> codes, Code sibling, boolean behind) {
    CodeTree tree = tree();
    List<Code> others = new ArrayList<>(tree.children(sibling.parent()));
    int place = 0;
    for (Code other : others) {
      if (other.id().equals(sibling.id())) {
        break;
      }
      place += codes.contains(other) ? 0 : 1;
    }
    boolean counts = behind && !codes.contains(sibling);
    if (!codes.isEmpty()) {
      move(codes, stored(sibling.parent()), counts ? place + 1 : place);
    }
  }

  /** Puts codes behind all others at the top. */
  void moveToTop(List<Code> codes) {
    if (!codes.isEmpty()) {
      move(codes, null, Integer.MAX_VALUE);
    }
  }

  private void move(List<Code> codes, @Nullable Code home, int place) {
    String label = words.say("edit.move", codes.size(), named(codes));
    Supplier<Optional<Edit>> edit =
        () -> new CodebookEdits(project).move(codes, home, place, label);
    steps.apply(new Step(label, 0, edit, () -> view.reveal(codes.get(0).id())));
  }

  /** Puts the codes below one, or at the top, in the order of their names. */
  void sort(@Nullable Code parent) {
    String where = parent == null ? words.say("move.top") : tree().path(parent.id());
    String label = words.say("edit.sort", where);
    Supplier<Optional<Edit>> edit = () -> new CodebookEdits(project).sortChildren(parent, label);
    steps.apply(new Step(label, 0, edit, () -> workbench.say(words.say("sorted", where))));
  }

  /** Asks into which code some codes shall be merged and does so. */
  void mergeInto(List<Code> codes) {
    CodeTree tree = tree();
    Set<Id<Code>> excluded = codes.size() == 1 ? Set.of(codes.get(0).id()) : Set.of();
    view.askCode(
            words.say("merge.title"),
            words.say("merge.label", named(codes)),
            choices(tree, excluded))
        .flatMap(choice -> Optional.ofNullable(stored(choice.code())))
        .ifPresent(target -> merge(codes, target));
  }

  private void merge(List<Code> codes, Code target) {
    List<Code> going = codes.stream().filter(code -> !code.id().equals(target.id())).toList();
    String path = tree().path(target.id());
    String label = words.say("edit.merge", going.size(), named(going), path);
    Supplier<Optional<Edit>> edit =
        () ->
            Optional.of(
                new CodebookEdits(project).merge(codes, target, MergedDefinitions.APPENDED, label));
    String said = words.say("merged", going.size(), named(going), path);
    Runnable then =
        () -> {
          workbench.select(workbench.selection().withCodes(Set.of(target.id())));
          view.reveal(target.id());
          workbench.say(said);
        };
    steps.apply(new Step(label, codings(withSubCodes(going)), edit, then));
  }

  /** Says how settled codes are. */
  void setStatus(List<Code> codes, CodeStatus status) {
    if (!codes.isEmpty()) {
      String said = words.say("status." + status.name().toLowerCase(Locale.ROOT));
      String label = words.say("edit.status", codes.size(), named(codes), said);
      new CodebookEdits(project).setStatus(codes, status, label).ifPresent(project::apply);
    }
  }

  /** Asks for a colour and gives it to codes. */
  void recolour(List<Code> codes) {
    if (!codes.isEmpty()) {
      String label = words.say("edit.colour", codes.size(), named(codes));
      view.askColour(codes.get(0).colour())
          .flatMap(colour -> new CodebookEdits(project).recolour(codes, colour, label))
          .ifPresent(project::apply);
    }
  }

  /** Removes codes with what is below them and all their codings. */
  void delete(List<Code> codes) {
    if (!codes.isEmpty()) {
      long codings = codings(withSubCodes(codes));
      String label = words.say("edit.delete", codes.size(), named(codes));
      // Who codes blind is not told how much the others coded, only that it goes, too.
      String said =
          workbench.hidesOtherCoders()
              ? words.say("deleted.hidden", codes.size(), named(codes))
              : words.say("deleted", codes.size(), named(codes), codings);
      Supplier<Optional<Edit>> edit =
          () -> Optional.of(new CodebookEdits(project).delete(codes, label));
      steps.apply(new Step(label, codings, edit, () -> workbench.say(said)));
    }
  }

  private static List<CodeChoice> choices(CodeTree tree, Set<Id<Code>> excluded) {
    return tree.all().stream()
        .filter(code -> !excluded.contains(code.id()))
        .map(code -> new CodeChoice(code.id(), tree.path(code.id())))
        .toList();
  }

  private @Nullable Code stored(@Nullable Id<Code> code) {
    return code == null ? null : tree().find(code).orElse(null);
  }

  private String named(List<Code> codes) {
    CodeTree tree = tree();
    return codes.size() == 1 ? tree.path(codes.get(0).id()) : words.say("several", codes.size());
  }

  private Set<Id<Code>> withSubCodes(List<Code> codes) {
    CodeTree tree = tree();
    Set<Id<Code>> all = new HashSet<>();
    codes.forEach(code -> all.addAll(tree.withDescendants(code.id())));
    return all;
  }

  private long codings(Collection<Id<Code>> codes) {
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    return codes.stream()
        .mapToLong(code -> counts.getOrDefault(code, CodeCount.NONE).codings())
        .sum();
  }

  private CodeTree tree() {
    return project.codebook().tree();
  }
}
