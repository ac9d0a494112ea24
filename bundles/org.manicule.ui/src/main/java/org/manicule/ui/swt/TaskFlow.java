package org.manicule.ui.swt;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Work;

/** Runs work on a task and goes on with its result on the window's thread. */
final class TaskFlow {
  private final Tasks tasks;
  private final Executor thread;
  private final Consumer<Throwable> report;

  TaskFlow(Tasks tasks, Executor thread, Consumer<Throwable> report) {
    this.tasks = tasks;
    this.thread = thread;
    this.report = report;
  }

  /**
   * Runs work; a problem is reported.
   *
   * @param label what it is called in the status line
   * @param then gets the result on the window's thread
   */
  <T> void run(String label, Work<T> work, Consumer<T> then) {
    run(label, work, then, () -> {});
  }

  /**
   * The same, with something to do after a failure was reported or work was cancelled.
   *
   * @param otherwise called on the window's thread instead of {@code then}
   */
  <T> void run(String label, Work<T> work, Consumer<T> then, Runnable otherwise) {
    tasks
        .run(label, work)
        .result()
        .whenComplete(
            (result, problem) ->
                thread.execute(
                    () -> {
                      if (problem != null) {
                        report.accept(problem);
                        otherwise.run();
                      } else {
                        then.accept(result);
                      }
                    }));
  }
}
