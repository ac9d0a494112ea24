package org.manicule.view.memos.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Passage;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/** A window without a window: remembers what was selected, said, shown and reported. */
public final class TrialWorkbench implements Workbench {
  public final TasksOnTheSpot tasks = new TasksOnTheSpot();
  public final List<String> said = new ArrayList<>();
  public final List<String> shownViews = new ArrayList<>();
  public final List<Passage> revealed = new ArrayList<>();
  public final List<Throwable> problems = new ArrayList<>();
  private final Project project;
  private final List<Consumer<Selection>> listeners = new ArrayList<>();
  private final List<Consumer<Coder>> coders = new ArrayList<>();

  /** Whether the researcher codes blind. */
  public boolean hidesOthers;

  private Selection selection = Selection.NONE;

  public TrialWorkbench(Project project) {
    this.project = project;
  }

  @Override
  public Optional<Project> project() {
    return Optional.of(project);
  }

  @Override
  public TasksOnTheSpot tasks() {
    return tasks;
  }

  @Override
  public Settings settings() {
    throw new UnsupportedOperationException("memos have no settings");
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection newSelection) {
    selection = newSelection;
    List.copyOf(listeners).forEach(listener -> listener.accept(newSelection));
  }

  @Override
  public Registration onSelection(Consumer<Selection> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public boolean hidesOtherCoders() {
    return hidesOthers;
  }

  /** What was said last; empty when nothing was. */
  public String lastWord() {
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }

  @Override
  public void reveal(Passage passage) {
    revealed.add(passage);
  }

  @Override
  public Registration onReveal(Consumer<Passage> listener) {
    return () -> {};
  }

  @Override
  public Registration onCoder(Consumer<Coder> listener) {
    coders.add(listener);
    return () -> coders.remove(listener);
  }

  /** The other coders are hidden or shown, as the window tells it. */
  public void hideOtherCoders(boolean hide) {
    hidesOthers = hide;
    List.copyOf(coders).forEach(listener -> listener.accept(project.coder()));
  }

  @Override
  public void showView(String viewId) {
    shownViews.add(viewId);
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
