package org.manicule.view.coding.codebook;

import java.util.Map;
import java.util.concurrent.Executor;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/**
 * Counts how often codes are used: by everybody, or with the other coders hidden by the present
 * one. Those are counted from all codings, which are read as a task the first time.
 */
final class Counting {
  private final Words words = Words.beside(Counting.class);
  private final Workbench workbench;
  private final Project project;
  private final Executor uiThread;
  private final Runnable counted;
  private CodeUse use = new CodeUse(Map.of(), false);
  private boolean codingsRead;

  /**
   * Counts nothing yet.
   *
   * @param counted called when there are new counts
   */
  Counting(Workbench workbench, Project project, Executor uiThread, Runnable counted) {
    this.workbench = workbench;
    this.project = project;
    this.uiThread = uiThread;
    this.counted = counted;
  }

  CodeUse use() {
    return use;
  }

  void recount() {
    if (!workbench.hidesOtherCoders() || codingsRead) {
      use = CodeUse.of(workbench.seen(project));
    } else {
      use = new CodeUse(Map.of(), true);
      readCodings();
    }
    counted.run();
  }

  private void readCodings() {
    workbench
        .tasks()
        .run(words.say("counting"), monitor -> project.codings().columns(monitor))
        .result()
        .whenComplete(
            (codings, problem) ->
                uiThread.execute(
                    () -> {
                      codingsRead = problem == null;
                      if (codingsRead) {
                        recount();
                      } else {
                        workbench.report(problem);
                      }
                    }));
  }
}
