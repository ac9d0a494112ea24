package org.manicule.view.coding.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Work;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Background;
import org.manicule.view.coding.desk.TaskBackground;
import org.manicule.view.coding.desk.Words;

/**
 * Reads what the list of sources shows on tasks, because a project may have tens of thousands of
 * sources. Used on the window's thread.
 */
final class SourceReading {
  private static final Set<EntityType> READ =
      Set.of(
          EntityType.SOURCE,
          EntityType.VARIABLE,
          EntityType.VALUE,
          EntityType.CASE,
          EntityType.CASE_MEMBER);

  private final Words words = Words.beside(SourcesPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Background background;

  /** How often something was changed that is read as a whole. */
  private int changes;

  SourceReading(Workbench workbench, Project project, Executor uiThread) {
    this.workbench = workbench;
    this.project = project;
    this.background = new TaskBackground(workbench, uiThread);
  }

  /** The project was changed. */
  void note(JournalEntry entry) {
    changes += entry.summary().touchesAny(READ) ? 1 : 0;
  }

  /**
   * Reads on a task, and once more when the project was changed meanwhile: what was read may lack
   * that.
   *
   * @param reading what to read; answers what takes it over on the window's thread
   * @param then done once it is taken over
   */
  void read(Supplier<Runnable> reading, Runnable then) {
    int asOf = changes;
    run(
        "reading",
        monitor -> reading.get(),
        taking -> {
          taking.run();
          then.run();
          if (asOf != changes) {
            read(reading, then);
          }
        });
  }

  /**
   * Counts the codings of each source: all, or for who codes blind their own, which may take a
   * moment the first time.
   */
  void countCodings(Consumer<Map<Id<Source>, Integer>> counted) {
    if (!workbench.hidesOtherCoders()) {
      counted.accept(project.codings().countsPerSource());
    } else {
      ProjectData own = workbench.seen(project);
      counted.accept(new HashMap<>());
      run(
          "counting",
          monitor -> {
            // All codings are read here, with progress; the counts are then taken from them.
            project.codings().columns(monitor);
            return own.codings().countsPerSource();
          },
          counted);
    }
  }

  private <T> void run(String label, Work<T> work, Consumer<T> then) {
    background.run(words.say(label), work, then);
  }
}
