package org.manicule.ui.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.words.Words;

/**
 * Opens and closes projects for one window; at most one is open. Opening happens on a task, because
 * it may take a while; everything else on the window's thread.
 */
public final class ProjectDoor {
  private static final Words WORDS = Words.beside(ProjectDoor.class);

  private final Projects projects;
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

    /** A project could not be opened or made; the one that was open still is. */
    void failed(Throwable problem);
  }

  /**
   * A door with no project behind it.
   *
   * @param thread the window's thread
   */
  public ProjectDoor(Projects projects, Tasks tasks, Executor thread, Listener listener) {
    this.projects = projects;
    this.tasks = tasks;
    this.thread = thread;
    this.listener = listener;
  }

  /** The open project. */
  public Optional<Project> project() {
    return Optional.ofNullable(project);
  }

  /**
   * Opens a project in place of the one that is open. Does nothing when it is the same, or while
   * another one is being opened.
   */
  public void open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    boolean same =
        project != null && project.folder().toAbsolutePath().normalize().equals(absolute);
    if (!same && !entering) {
      enter(tasks.run(WORDS.get("opening", name(absolute)), monitor -> projects.open(absolute)));
    }
  }

  /**
   * Makes a project and opens it in place of the one that is open. Does nothing while another one
   * is being opened.
   */
  public void create(Path folder, String name) {
    if (!entering) {
      enter(tasks.run(WORDS.get("making", name), monitor -> projects.create(folder, name)));
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private void enter(Task<Project> opening) {
    entering = true;
    opening
        .result()
        .whenComplete(
            (opened, problem) ->
                thread.execute(
                    () -> {
                      entering = false;
                      if (problem != null) {
                        listener.failed(problem);
                      } else {
                        enter(opened);
                      }
                    }));
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
