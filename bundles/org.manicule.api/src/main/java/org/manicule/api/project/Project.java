package org.manicule.api.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.manicule.api.model.Coder;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Tasks.Registration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An open project. There is one way to change it, {@link #apply(Edit)}: undo, redo, import, merge,
 * scripts and gestures all go through it. Everything may be called from any thread; edits wait for
 * each other.
 */
@ProviderType
public interface Project extends ProjectData, AutoCloseable {

  /** The project's folder. */
  Path folder();

  /**
   * Whether it was opened to be read only; {@link #apply} and whatever else changes something then
   * throw a {@link org.manicule.api.UserException}.
   */
  boolean isReadOnly();

  /** Who is coding now. */
  Coder coder();

  /**
   * Whether the user of this computer has said in this project who is coding; if not, {@link
   * #coder} is a guess.
   */
  boolean knowsCoder();

  /**
   * Says who is coding from now on. A coder the project does not know yet is added by an edit.
   *
   * @param name the coder's name
   */
  Coder codeAs(String name);

  /**
   * Applies an edit: when this returns, the changes and their journal entry are on disk together.
   *
   * @throws StaleEditException when a change's {@code before} is not what is stored; nothing
   *     changed
   * @throws org.manicule.api.UserException when the edit breaks a rule such as a name used twice,
   *     or the disk refuses; nothing changed
   * @throws IllegalArgumentException when the edit is empty
   */
  default JournalEntry apply(Edit edit) {
    return apply(edit, Monitor.silent());
  }

  /**
   * Applies an edit that may take a while; cancelling it leaves no trace.
   *
   * @see #apply(Edit)
   */
  JournalEntry apply(Edit edit, Monitor monitor);

  /** Takes back the newest edit that is not undone; empty when there is none. */
  default Optional<JournalEntry> undo() {
    return undo(Monitor.silent());
  }

  /**
   * Takes back the newest edit that is not undone, which may take a while; cancelling leaves it as
   * it is.
   */
  Optional<JournalEntry> undo(Monitor monitor);

  /**
   * Takes back one edit of the past.
   *
   * @throws StaleEditException when later edits build on it; nothing changed
   * @throws org.manicule.api.UserException when there is no such edit or it is undone already
   */
  default JournalEntry undo(long number) {
    return undo(number, Monitor.silent());
  }

  /**
   * Takes back one edit of the past, which may take a while; cancelling leaves it as it is.
   *
   * @see #undo(long)
   */
  JournalEntry undo(long number, Monitor monitor);

  /** Brings back the edit undone last; empty when there is none, or something was done since. */
  default Optional<JournalEntry> redo() {
    return redo(Monitor.silent());
  }

  /** Brings back the edit undone last, which may take a while; cancelling leaves it undone. */
  Optional<JournalEntry> redo(Monitor monitor);

  /**
   * Tells about every entry of the journal, in order, after it is on disk.
   *
   * @param executor where the listener is called
   * @param listener what it throws is logged and harms nobody
   * @return closing it ends the telling
   */
  Registration onChange(Executor executor, Consumer<JournalEntry> listener);

  /** Closes the project; nothing is lost, everything was on disk already. */
  @Override
  void close();
}
