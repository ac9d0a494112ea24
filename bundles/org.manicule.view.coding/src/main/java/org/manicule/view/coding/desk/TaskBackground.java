package org.manicule.view.coding.desk;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.manicule.api.task.Work;
import org.manicule.ui.api.Workbench;

/** Runs work on the tasks of a window. */
public final class TaskBackground implements Background {
  private final Workbench workbench;
  private final Executor uiThread;

  /** On the tasks of that window. */
  public TaskBackground(Workbench workbench, Executor uiThread) {
    this.workbench = workbench;
    this.uiThread = uiThread;
  }

  @Override
  public <T> void run(String label, Work<T> work, Consumer<T> then) {
    workbench
        .tasks()
        .run(label, work)
        .result()
        .whenComplete(
            (result, problem) ->
                uiThread.execute(
                    () -> {
                      if (problem != null) {
                        workbench.report(problem);
                      } else {
                        then.accept(result);
                      }
                    }));
  }
}
