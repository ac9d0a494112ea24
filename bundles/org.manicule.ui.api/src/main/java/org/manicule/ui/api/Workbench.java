package org.manicule.ui.api;

import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The window as presenters and commands see it. Call it on the window's thread only, unless a
 * method says otherwise.
 */
@ProviderType
public interface Workbench {

  /**
   * The open project; empty while the welcome page is shown. Views exist only while one is open.
   */
  Optional<Project> project();

  /** Runs what takes longer than a blink; may be called from any thread. */
  Tasks tasks();

  /** The settings; may be called from any thread. */
  Settings settings();

  /** What the researcher is looking at. */
  Selection selection();

  /** Changes what the researcher is looking at, and tells all views. */
  void select(Selection selection);

  /** Tells when the selection changes, also to whoever changed it. */
  Registration onSelection(Consumer<Selection> listener);

  /**
   * Shows a passage in its source: opens the source, scrolls there and marks it. The place that was
   * shown before can be gone back to.
   */
  void reveal(Passage passage);

  /** Tells when a passage is to be shown; the view that shows texts listens. */
  Registration onReveal(Consumer<Passage> listener);

  /**
   * Whether the researcher codes blind: views are to leave out the codings of everybody but the
   * present coder, in lists, texts and counts of codings, so that nobody is led by what others saw.
   * Edits still concern all codings. Kept with the user for each project; quick to ask. {@link
   * #onCoder} tells when it changes.
   */
  default boolean hidesOtherCoders() {
    return false;
  }

  /**
   * Whether what this coder did is not to be shown now: the one rule for coding blind, which {@link
   * #seen} follows for whole projects.
   */
  default boolean hides(Id<Coder> coder) {
    return hidesOtherCoders()
        && !project().map(Project::coder).map(Coder::id).filter(coder::equals).isPresent();
  }

  /**
   * A project as the researcher may see it now: all of it, or for who codes blind only what the
   * present coder did. Whatever counts, lists or writes what coders did is to read from here.
   */
  default ProjectData seen(Project project) {
    return hidesOtherCoders() ? project.onlyBy(project.coder()) : project;
  }

  /**
   * Tells when somebody else codes from now on, or when {@link #hidesOtherCoders} changes, on the
   * window's thread. It is no edit, so {@link Project#onChange} does not tell it; whatever depends
   * on the present coder is to be shown anew.
   */
  Registration onCoder(Consumer<Coder> listener);

  /** Brings a view to the front and gives it the focus, opening it when it was closed. */
  void showView(String viewId);

  /**
   * Does a command as if it were chosen from its menu. Views offer in their own menus what other
   * plugins do: select what it is to act on first.
   *
   * @param commandId see {@link Command#id}
   * @return false when there is no such command, or when it cannot be done now
   */
  default boolean perform(String commandId) {
    return false;
  }

  /** Says something short in the status line; it stays until the next word. */
  void say(String words);

  /**
   * Says something short in the status line and has screen readers speak it at once, also when they
   * just spoke the same: for answers to a key, such as which codes are at the caret. What merely
   * tells that something was done is for {@link #say}.
   */
  default void announce(String words) {
    say(words);
  }

  /**
   * Shows an error: a {@link org.manicule.api.UserException} as it is, anything else as a bug with
   * an offer to copy a report. May be called from any thread.
   */
  void report(Throwable problem);
}
