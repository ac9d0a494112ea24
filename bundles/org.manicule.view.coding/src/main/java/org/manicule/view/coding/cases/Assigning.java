package org.manicule.view.coding.cases;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.CaseEdits.NamedCase;
import org.manicule.api.model.Case;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Applying;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.TextAtHand;
import org.manicule.view.coding.desk.Words;

/** Makes sources and passages belong to cases, and no longer; works from every view. */
public final class Assigning {
  private final Words words = Words.beside(GridPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final CaseQuestion question;
  private final Executor uiThread;

  /** Asks for a case. */
  public interface CaseQuestion {
    /**
     * Asks for the name of a case.
     *
     * @param title what it is for
     * @param names the cases there are
     * @param fresh whether a name that is not among them will do
     * @return the name; empty when cancelled
     */
    Optional<String> choose(String title, List<String> names, boolean fresh);
  }

  /** Works for one window. */
  public Assigning(CodingDesk desk, CaseQuestion question, Executor uiThread) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.question = question;
    this.uiThread = uiThread;
  }

  /** Whether there is a source that can be assigned. */
  public boolean canAssign() {
    return isChangeable() && !sources().isEmpty();
  }

  /** Whether words are selected in a text. */
  public boolean canAssignPassage() {
    return isChangeable() && desk.find(TextAtHand.class).isPresent() && !sources().isEmpty();
  }

  private boolean isChangeable() {
    return workbench.project().filter(project -> !project.isReadOnly()).isPresent();
  }

  /** The sources selected in the grid while it has the keyboard, else the open one. */
  private List<Id<Source>> sources() {
    return desk.find(GridPresenter.class)
        .filter(GridPresenter::hasFocus)
        .map(GridPresenter::selectedSources)
        .filter(selected -> !selected.isEmpty())
        .orElseGet(
            () ->
                Optional.ofNullable(workbench.selection().source())
                    .map(List::of)
                    .orElse(List.of()));
  }

  /** Asks for a case and makes the sources at hand belong to it. */
  public void assign() {
    assign(sources());
  }

  /** Asks for a case and makes sources belong to it. */
  public void assign(List<Id<Source>> sources) {
    if (!sources.isEmpty()) {
      ask(
          words.say("assign.title", sources.size()),
          (edits, named) ->
              edits.assign(
                  named, sources, words.say("edit.assign", sources.size(), named.found().name())),
          sources.size());
    }
  }

  /** Asks for a case and makes the selected words belong to it. */
  public void assignPassage() {
    Optional<Passage> passage = desk.find(TextAtHand.class).flatMap(TextAtHand::selectedWords);
    if (passage.isEmpty()) {
      workbench.say(words.say("assign.select"));
      return;
    }
    ask(
        words.say("assign.passage.title"),
        (edits, named) ->
            edits.assignPassages(
                named,
                List.of(passage.get()),
                words.say("edit.assign.passage", named.found().name())),
        1);
  }

  private void ask(
      String title, BiFunction<CaseEdits, NamedCase, Optional<Edit>> prepare, int size) {
    Project project = project();
    List<String> names = project.cases().all().stream().map(Case::name).toList();
    question
        .choose(title, names, true)
        .ifPresent(
            name -> {
              CaseEdits edits = new CaseEdits(project);
              NamedCase named = edits.named(name);
              Runnable said = () -> workbench.say(words.say("assigned", named.found().name()));
              new Applying(workbench, project, uiThread)
                  .apply(title, size, () -> prepare.apply(edits, named), said);
            });
  }

  /** Asks for one of the cases of the sources at hand, and takes them out of it. */
  public void unassign() {
    Project project = project();
    List<Id<Source>> sources = sources();
    List<Case> cases =
        sources.stream()
            .flatMap(source -> project.cases().casesOf(source).stream())
            .distinct()
            .toList();
    if (cases.isEmpty()) {
      workbench.say(words.say("unassign.none"));
      return;
    }
    String title = words.say("unassign.title", sources.size());
    List<String> names = cases.stream().map(Case::name).toList();
    question
        .choose(title, names, false)
        .flatMap(name -> cases.stream().filter(each -> each.name().equals(name)).findFirst())
        .ifPresent(from -> unassign(project, from, sources));
  }

  private void unassign(Project project, Case from, List<Id<Source>> sources) {
    String label = words.say("edit.unassign", sources.size(), from.name());
    new Applying(workbench, project, uiThread)
        .apply(
            label,
            sources.size(),
            () -> new CaseEdits(project).unassign(from, sources, label),
            () -> workbench.say(label));
  }

  private Project project() {
    return workbench
        .project()
        .orElseThrow(() -> new IllegalStateException("cases need an open project"));
  }
}
