package org.manicule.view.pages.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Passage;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/** A window without a window: remembers what was selected, said, shown and reported. */
public final class TrialWorkbench implements Workbench {
  private final Tasks tasks;
  public final List<String> performed = new ArrayList<>();
  public final List<String> said = new ArrayList<>();
  public final List<String> shownViews = new ArrayList<>();
  public final List<Passage> revealed = new ArrayList<>();
  public final List<Throwable> problems = new ArrayList<>();
  private final Project project;
  public boolean blind;
  private final List<Consumer<Selection>> selections = new ArrayList<>();
  private final List<Consumer<Passage>> reveals = new ArrayList<>();
  private final List<Consumer<Coder>> coders = new ArrayList<>();
  private Selection selection = Selection.NONE;

  public TrialWorkbench(Project project, Tasks tasks) {
    this.project = project;
    this.tasks = tasks;
  }

  @Override
  public Optional<Project> project() {
    return Optional.of(project);
  }

  @Override
  public Tasks tasks() {
    return tasks;
  }

  @Override
  public Settings settings() {
    throw new UnsupportedOperationException("the pages have no settings");
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection newSelection) {
    if (!newSelection.equals(selection)) {
      selection = newSelection;
      List.copyOf(selections).forEach(each -> each.accept(newSelection));
    }
  }

  @Override
  public Registration onSelection(Consumer<Selection> listener) {
    selections.add(listener);
    return () -> selections.remove(listener);
  }

  @Override
  public void reveal(Passage passage) {
    revealed.add(passage);
    List.copyOf(reveals).forEach(each -> each.accept(passage));
  }

  @Override
  public Registration onReveal(Consumer<Passage> listener) {
    reveals.add(listener);
    return () -> reveals.remove(listener);
  }

  @Override
  public Registration onCoder(Consumer<Coder> listener) {
    coders.add(listener);
    return () -> coders.remove(listener);
  }

  /** From now on the codings of others are hidden, or shown again. */
  public void hideOthers(boolean hide) {
    blind = hide;
    List.copyOf(coders).forEach(each -> each.accept(project.coder()));
  }

  @Override
  public boolean hidesOtherCoders() {
    return blind;
  }

  /** How many listeners are registered; none must be left when views are closed. */
  public int listeners() {
    return selections.size() + reveals.size() + coders.size();
  }

  @Override
  public void showView(String viewId) {
    shownViews.add(viewId);
  }

  @Override
  public boolean perform(String commandId) {
    performed.add(commandId);
    return true;
  }

  @Override
  public void say(String words) {
    said.add(words);
  }

  @Override
  public void report(Throwable problem) {
    if (!(problem instanceof CancelledException)) {
      problems.add(problem);
    }
  }
}
