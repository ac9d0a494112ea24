package org.manicule.ui.bench;

import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;

/** The window as views and commands see it: what is open, what is selected, where they were. */
public final class WindowWorkbench implements Workbench {
  private final Stage stage;
  private final Tasks tasks;
  private final Settings settings;
  private final Listeners<Selection> onSelection;
  private final Listeners<Passage> onReveal;
  private final Listeners<Coder> onCoder;
  private final PlaceHistory history = new PlaceHistory();
  private final BlindCoding blind;
  private Selection selection = Selection.NONE;
  private boolean hidesOthers;

  /** What only the window with its widgets can do. */
  public interface Stage {
    /** The open project. */
    Optional<Project> project();

    /** Brings a view to the front and gives it the focus. */
    void showView(String viewId);

    /** Brings the view that shows texts to the front; the focus stays where it is. */
    void showText();

    /** Does a command; false when it is not there or cannot be done now. */
    boolean perform(String commandId);

    /** Says something in the status line. */
    void say(String words);

    /** Says something in the status line and to those who listen to the screen. */
    void announce(String words);

    /** Shows an error; from any thread. */
    void report(Throwable problem);
  }

  /**
   * Works for one window.
   *
   * @param guard calls the listeners, which plugins brought
   */
  public WindowWorkbench(Stage stage, Tasks tasks, Settings settings, Guard guard) {
    this.stage = stage;
    this.tasks = tasks;
    this.settings = settings;
    this.blind = new BlindCoding(settings);
    this.onSelection = new Listeners<>(guard);
    this.onReveal = new Listeners<>(guard);
    this.onCoder = new Listeners<>(guard);
  }

  /** The places that were looked at. */
  public PlaceHistory history() {
    return history;
  }

  /** Another project is open, or none: nothing of the old one is selected any more. */
  public void projectChanged() {
    history.clear();
    hidesOthers = stage.project().filter(blind::isChosen).isPresent();
    selection = Selection.NONE;
    onSelection.tell(selection);
  }

  @Override
  public Optional<Project> project() {
    return stage.project();
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
    if (!newSelection.equals(selection)) {
      selection = newSelection;
      onSelection.tell(newSelection);
    }
  }

  @Override
  public Registration onSelection(Consumer<Selection> listener) {
    return onSelection.add(listener);
  }

  @Override
  public void reveal(Passage passage) {
    // Where the researcher is now may differ from the last place revealed: it was scrolled to.
    here().ifPresent(history::visit);
    history.visit(passage);
    show(passage);
  }

  private void show(Passage passage) {
    stage.showText();
    onReveal.tell(passage);
  }

  /** Shows the place that was shown before. */
  public void back() {
    history.back().ifPresent(this::show);
  }

  /** Shows the place that was gone back from. */
  public void forward() {
    history.forward().ifPresent(this::show);
  }

  @Override
  public Registration onReveal(Consumer<Passage> listener) {
    return onReveal.add(listener);
  }

  @Override
  public Registration onCoder(Consumer<Coder> listener) {
    return onCoder.add(listener);
  }

  @Override
  public boolean hidesOtherCoders() {
    return hidesOthers;
  }

  /** Hides the codings of the other coders, or shows them again, and keeps that for the project. */
  public void hideOtherCoders(boolean hide) {
    stage
        .project()
        .ifPresent(
            project -> {
              blind.choose(project, hide);
              hidesOthers = hide;
              coderChanged(project.coder());
            });
  }

  /** Somebody else codes from now on, or sees more or less of what others coded. */
  public void coderChanged(Coder coder) {
    onCoder.tell(coder);
  }

  @Override
  public void showView(String viewId) {
    stage.showView(viewId);
  }

  @Override
  public boolean perform(String commandId) {
    return stage.perform(commandId);
  }

  @Override
  public void say(String words) {
    stage.say(words);
  }

  @Override
  public void announce(String words) {
    stage.announce(words);
  }

  @Override
  public void report(Throwable problem) {
    stage.report(problem);
  }

  private Optional<Passage> here() {
    Id<Source> source = selection.source();
    TextRange range = selection.range();
    return source == null || range == null
        ? Optional.empty()
        : Optional.of(new Passage(source, range));
  }
}
