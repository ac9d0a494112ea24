package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures that rearrange the codebook, each one edit. What takes long runs as a task. */
final class Rearranging {
  /** With more codings than that, an edit would hold up the window. */
  static final int AT_ONCE = 1_000;

  private final Words words = Words.beside(Rearranging.class);
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final Executor uiThread;

  Rearranging(Workbench workbench, Project project, CodebookView view, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.uiThread = uiThread;
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

  private void move(List<Code> codes, @Nullable Code home, int place) {
    String label = words.say("edit.move", codes.size(), named(codes));
    Supplier<Optional<Edit>> edit =
        () -> new CodebookEdits(project).move(codes, home, place, label);
    apply(new Step(label, 0, edit, () -> view.reveal(codes.get(0).id())));
  }

  /** Puts the codes below one, or at the top, in the order of their names. */
  void sort(@Nullable Code parent) {
    String where = parent == null ? words.say("move.top") : tree().path(parent.id());
    String label = words.say("edit.sort", where);
    Supplier<Optional<Edit>> edit = () -> new CodebookEdits(project).sortChildren(parent, label);
    apply(new Step(label, 0, edit, () -> workbench.say(words.say("sorted", where))));
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
    apply(new Step(label, codings(withSubCodes(going)), edit, then));
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
      String said = words.say("deleted", codes.size(), named(codes), codings);
      Supplier<Optional<Edit>> edit =
          () -> Optional.of(new CodebookEdits(project).delete(codes, label));
      apply(new Step(label, codings, edit, () -> workbench.say(said)));
    }
  }

  /**
   * An edit on its way.
   *
   * @param label what it is called
   * @param codings how many codings it concerns
   * @param edit prepares it
   * @param then what is shown when it is done
   */
  private record Step(String label, long codings, Supplier<Optional<Edit>> edit, Runnable then) {}

  private void apply(Step step) {
    if (step.codings <= AT_ONCE) {
      step.edit
          .get()
          .ifPresent(
              edit -> {
                project.apply(edit);
                uiThread.execute(step.then);
              });
    } else {
      workbench
          .tasks()
          .run(step.label, monitor -> step.edit.get().map(edit -> project.apply(edit, monitor)))
          .result()
          .whenComplete((entry, problem) -> uiThread.execute(() -> end(step, problem)));
    }
  }

  private void end(Step step, @Nullable Throwable problem) {
    if (problem == null) {
      step.then.run();
    } else {
      workbench.report(problem);
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
