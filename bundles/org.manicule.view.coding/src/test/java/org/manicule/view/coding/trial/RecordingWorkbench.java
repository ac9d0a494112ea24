package org.manicule.view.coding.trial;

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
import org.manicule.core.FileSettings;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/** A window without a window: keeps the selection, and remembers what was said and shown. */
public final class RecordingWorkbench implements Workbench {
  public final List<String> said = new ArrayList<>();
  public final List<String> shownViews = new ArrayList<>();
  public final List<String> performed = new ArrayList<>();
  public final List<Throwable> reported = new ArrayList<>();
  public final SpotTasks tasks = new SpotTasks();
  private final Project project;
  private final Settings settings;
  private final List<Consumer<Selection>> selectionListeners = new ArrayList<>();
  private final List<Consumer<Passage>> revealListeners = new ArrayList<>();
  private final List<Consumer<Coder>> coderListeners = new ArrayList<>();
  private Selection selection = Selection.NONE;
  private boolean hidesOthers;

  public RecordingWorkbench(Project project) {
    this.project = project;
    this.settings = new FileSettings(project.folder().resolveSibling("config"));
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
    return settings;
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection newSelection) {
    selection = newSelection;
    List.copyOf(selectionListeners).forEach(listener -> listener.accept(newSelection));
  }

  @Override
  public Registration onSelection(Consumer<Selection> listener) {
    selectionListeners.add(listener);
    return () -> selectionListeners.remove(listener);
  }

  @Override
  public void reveal(Passage passage) {
    List.copyOf(revealListeners).forEach(listener -> listener.accept(passage));
  }

  @Override
  public Registration onReveal(Consumer<Passage> listener) {
    revealListeners.add(listener);
    return () -> revealListeners.remove(listener);
  }

  @Override
  public Registration onCoder(Consumer<Coder> listener) {
    coderListeners.add(listener);
    return () -> coderListeners.remove(listener);
  }

  @Override
  public boolean hidesOtherCoders() {
    return hidesOthers;
  }

  /** The other coders are hidden or shown, as the window tells it. */
  public void hideOtherCoders(boolean hide) {
    hidesOthers = hide;
    coderChanged(project.coder());
  }

  /** Somebody else codes from now on, as the window tells it. */
  public void coderChanged(Coder coder) {
    List.copyOf(coderListeners).forEach(listener -> listener.accept(coder));
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
    reported.add(problem);
    if (!(problem instanceof CancelledException)) {
      throw new AssertionError(problem);
    }
  }

  /** How many listeners are registered; none must be left when views are closed. */
  public int listeners() {
    return selectionListeners.size() + revealListeners.size() + coderListeners.size();
  }

  /** What was said last; empty when nothing was. */
  public String lastWord() {
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }
}
