package org.manicule.view.coding.desk;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;

/** Applies edits: small ones at once, large ones as a task with progress and a way to stop it. */
public final class Applying {
  private static final int AT_ONCE = 2_000;

  private final Workbench workbench;
  private final Project project;
  private final Executor uiThread;

  /** Applies edits to the project of a window. */
  public Applying(Workbench workbench, Project project, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.uiThread = uiThread;
  }

  /**
   * Prepares an edit and applies it.
   *
   * @param label what it is called while it runs
   * @param size about how many things it concerns
   * @param edit prepares it; empty when there is nothing to do
   * @param then done on the window's thread once it is applied, after all views have heard of it
   */
  public void apply(String label, long size, Supplier<Optional<Edit>> edit, Runnable then) {
    if (size <= AT_ONCE) {
      edit.get()
          .ifPresent(
              ready -> {
                project.apply(ready);
                uiThread.execute(then);
              });
    } else {
      workbench
          .tasks()
          .run(label, monitor -> edit.get().map(ready -> project.apply(ready, monitor)))
          .result()
          .whenComplete(
              (entry, problem) ->
                  uiThread.execute(
                      () -> {
                        if (problem != null) {
                          workbench.report(problem);
                        } else if (entry.isPresent()) {
                          then.run();
                        }
                      }));
    }
  }
}
