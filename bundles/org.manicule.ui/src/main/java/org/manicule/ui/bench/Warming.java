package org.manicule.ui.bench;

import java.util.Optional;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.ui.words.Words;

/**
 * Reads the columns of all codings after a project was opened, on a task, so that the first
 * analysis answers at once. Leaving the project cancels it like every other task.
 */
public final class Warming {
  /** Fewer are read faster than anybody notices, and a task would only flicker by. */
  static final int MANY = 20_000;

  private Warming() {}

  /** Begins, when the project is large enough for it to matter; the task says how many it read. */
  public static Optional<Task<Integer>> start(Project project, Tasks tasks) {
    if (project.codings().count() < MANY) {
      return Optional.empty();
    }
    String label = Words.beside(Warming.class).get("warming");
    return Optional.of(tasks.run(label, monitor -> read(project, monitor)));
  }

  private static int read(Project project, Monitor monitor) {
    try {
      return project.codings().columns(monitor).size();
    } catch (IllegalStateException closed) {
      // The project may be closed sooner than the reading hears that it is cancelled.
      if (monitor.isCancelled()) {
        throw new CancelledException();
      }
      throw closed;
    }
  }
}
