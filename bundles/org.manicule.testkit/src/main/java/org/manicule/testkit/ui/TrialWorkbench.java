package org.manicule.testkit.ui;

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
import org.manicule.testkit.TasksOnTheSpot;
import org.manicule.testkit.TrialSettings;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/**
 * A window without a window, to test presenters, commands and views: it behaves as the window does,
 * and remembers what was said, shown and reported. A problem that a view reports fails the test,
 * unless the test expects problems.
 *
 * <pre>{@code
 * TrialWorkbench workbench = new TrialWorkbench(study.project());
 * new MyPresenter(workbench, view).start();
 * assertThat(workbench.lastWord()).isEqualTo("Nothing is coded here.");
 * }</pre>
 */
public final class TrialWorkbench implements Workbench {
  /** What was said, and announced. */
  public final List<String> said = new ArrayList<>();

  /** The ids of the views that were brought to the front. */
  public final List<String> shownViews = new ArrayList<>();

  /** The ids of the commands that were to be done. */
  public final List<String> performed = new ArrayList<>();

  /** The passages that were shown. */
  public final List<Passage> revealed = new ArrayList<>();

  /** What was reported. Nothing is shown to a researcher who cancelled, so that is not in it. */
  public final List<Throwable> problems = new ArrayList<>();

  /** How often something was reported that the researcher had cancelled. */
  public int cancelled;

  /** Runs tasks, unless others were given. */
  public final TasksOnTheSpot tasks = new TasksOnTheSpot();

  private final Project project;
  private final Tasks given;
  private final Settings settings = new TrialSettings();
  private final List<Consumer<Selection>> onSelection = new ArrayList<>();
  private final List<Consumer<Passage>> onReveal = new ArrayList<>();
  private final List<Consumer<Coder>> onCoder = new ArrayList<>();
  private Selection selection = Selection.NONE;
  private boolean hidesOthers;
  private boolean expectsProblems;

  /** A window with a project, in which tasks run on the spot. */
  public TrialWorkbench(Project project) {
    this.project = project;
    this.given = tasks;
  }

  /** A window with a project and tasks of the test's own. */
  public TrialWorkbench(Project project, Tasks tasks) {
    this.project = project;
    this.given = tasks;
  }

  @Override
  public Optional<Project> project() {
    return Optional.of(project);
  }

  @Override
  public Tasks tasks() {
    return given;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection newSelection) {
    if (!newSelection.equals(selection)) {
      selection = newSelection;
      List.copyOf(onSelection).forEach(listener -> listener.accept(newSelection));
    }
  }

  @Override
  public Registration onSelection(Consumer<Selection> listener) {
    return added(onSelection, listener);
  }

  @Override
  public void reveal(Passage passage) {
    revealed.add(passage);
    List.copyOf(onReveal).forEach(listener -> listener.accept(passage));
  }

  @Override
  public Registration onReveal(Consumer<Passage> listener) {
    return added(onReveal, listener);
  }

  @Override
  public Registration onCoder(Consumer<Coder> listener) {
    return added(onCoder, listener);
  }

  private static <T> Registration added(List<Consumer<T>> listeners, Consumer<T> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** How many listeners are registered; none must be left when views are closed. */
  public int listeners() {
    return onSelection.size() + onReveal.size() + onCoder.size();
  }

  @Override
  public boolean hidesOtherCoders() {
    return hidesOthers;
  }

  /** The researcher hides the other coders or shows them again. */
  public void hideOtherCoders(boolean hide) {
    hidesOthers = hide;
    coderChanged(project.coder());
  }

  /** Somebody else codes from now on. */
  public void coderChanged(Coder coder) {
    List.copyOf(onCoder).forEach(listener -> listener.accept(coder));
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

  /** What was said last; empty when nothing was. */
  public String lastWord() {
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }

  /** From now on a reported problem is only remembered. */
  public void expectProblems() {
    expectsProblems = true;
  }

  @Override
  public void report(Throwable problem) {
    if (problem instanceof CancelledException) {
      cancelled++;
      return;
    }
    problems.add(problem);
    if (!expectsProblems) {
      throw new AssertionError("a problem that the test does not expect", problem);
    }
  }
}
