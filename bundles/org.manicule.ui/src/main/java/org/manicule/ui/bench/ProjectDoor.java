package org.manicule.ui.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.api.task.Work;

/**
 * Holds the open project of one window; at most one is open. Entering one happens on a task,
 * because it may take a while; everything else on the window's thread. {@link Entrance} knows the
 * ways in.
 */
public final class ProjectDoor {
  private final Tasks tasks;
  private final Executor thread;
  private final Listener listener;
  private @Nullable Project project;
  private @Nullable Registration onChange;
  private boolean entering;

  /** Who is told, on the window's thread. */
  public interface Listener {
    /** The project is about to be closed: views must go. */
    void closing();

    /** Another project is open, or none. */
    void changed(Optional<Project> project);

    /** An edit was made and is on disk. */
    void edited(Project project, JournalEntry entry);
  }

  /**
   * A door with no project behind it.
   *
   * @param thread the window's thread
   */
  public ProjectDoor(Tasks tasks, Executor thread, Listener listener) {
    this.tasks = tasks;
    this.thread = thread;
    this.listener = listener;
  }

  /** The open project. */
  public Optional<Project> project() {
    return Optional.ofNullable(project);
  }

  /** Whether the open project lies in that folder. */
  public boolean isOpen(Path folder) {
    return project != null
        && project
            .folder()
            .toAbsolutePath()
            .normalize()
            .equals(folder.toAbsolutePath().normalize());
  }

  /**
   * Enters a project in place of the one that is open. Does nothing while another one is being
   * entered.
   *
   * @param label what that is called in the status line
   * @param way opens or makes the project, on a task
   * @param failed told, on the window's thread, why there is no way in; what was open still is
   */
  public void enter(String label, Work<Project> way, Consumer<Throwable> failed) {
    if (!entering) {
      entering = true;
      tasks
          .run(label, way)
          .result()
          .whenComplete(
              (opened, problem) ->
                  thread.execute(
                      () -> {
                        entering = false;
                        if (problem != null) {
                          failed.accept(problem);
                        } else {
                          enter(opened);
                        }
                      }));
    }
  }

  private void enter(Project opened) {
    leave();
    project = opened;
    onChange = opened.onChange(thread, entry -> edited(opened, entry));
    listener.changed(Optional.of(opened));
  }

  private void edited(Project changed, JournalEntry entry) {
    // Entries may still be under way when the project is closed.
    if (changed == project) {
      listener.edited(changed, entry);
    }
  }

  /** Closes the open project, if any. */
  public void close() {
    if (project != null) {
      leave();
      listener.changed(Optional.empty());
    }
  }

  private void leave() {
    Project old = project;
    if (old != null) {
      tasks.running().forEach(Task::cancel);
      listener.closing();
      project = null;
      if (onChange != null) {
        onChange.close();
      }
      old.close();
    }
  }
}
