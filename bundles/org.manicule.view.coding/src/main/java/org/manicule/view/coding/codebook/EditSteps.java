package org.manicule.view.coding.codebook;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;

/** Does the edits of the codebook: small ones at once, those that take long as a task. */
final class EditSteps {
  /** With more codings than that, an edit would hold up the window. */
  static final int AT_ONCE = 1_000;

  private final Workbench workbench;
  private final Project project;
  private final Executor uiThread;

  EditSteps(Workbench workbench, Project project, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.uiThread = uiThread;
  }

  /**
   * An edit on its way.
   *
   * @param label what it is called
   * @param codings how many codings it concerns
   * @param edit prepares it
   * @param then what is shown when it is done; not called when there was nothing to do
   */
  record Step(String label, long codings, Supplier<Optional<Edit>> edit, Runnable then) {}

  void apply(Step step) {
    if (step.codings <= AT_ONCE) {
      step.edit
          .get()
          .ifPresent(
              edit -> {
                project.apply(edit);
                uiThread.execute(step.then);
              });
    } else {
      workbench
          .tasks()
          .run(step.label, monitor -> step.edit.get().map(edit -> project.apply(edit, monitor)))
          .result()
          .whenComplete((entry, problem) -> uiThread.execute(() -> end(step, problem)));
    }
  }

  private void end(Step step, @Nullable Throwable problem) {
    if (problem == null) {
      step.then.run();
    } else {
      workbench.report(problem);
    }
  }
}
