package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Hit;

/**
 * Says what rows read without keeping the window waiting: a source that is not at hand is read on a
 * task, and the row is awaited until then. Used on the window's thread.
 */
final class RowReader {
  /** Rows that were scrolled past need not be read: those looked at last count. */
  private static final int MOST_WANTED = 60;

  private final Words words = Words.beside(PassagesPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Quotes quotes;
  private final Executor uiThread;
  private final Runnable arrived;
  private final Set<Id<Source>> wanted = new LinkedHashSet<>();
  private boolean asked;

  /**
   * Reads nothing yet.
   *
   * @param arrived called on the window's thread when awaited rows can be asked for again
   */
  RowReader(
      Workbench workbench, Project project, Quotes quotes, Executor uiThread, Runnable arrived) {
    this.workbench = workbench;
    this.project = project;
    this.quotes = quotes;
    this.uiThread = uiThread;
    this.arrived = arrived;
  }

  /** What a row says, or {@link PassageRow#AWAITED}. */
  PassageRow row(Hit hit, Context context) {
    if (!quotes.has(hit.source())) {
      want(hit.source());
    }
    return quotes.has(hit.source()) ? quotes.row(hit, context) : PassageRow.AWAITED;
  }

  private void want(Id<Source> source) {
    wanted.remove(source);
    wanted.add(source);
    if (wanted.size() > MOST_WANTED) {
      wanted.remove(wanted.iterator().next());
    }
    if (!asked) {
      asked = true;
      // Later, so that the sources of all rows that are drawn now are read at once.
      uiThread.execute(this::read);
    }
  }

  private void read() {
    List<Id<Source>> sources = List.copyOf(wanted);
    int asOf = quotes.forgotten();
    wanted.clear();
    workbench
        .tasks()
        .run(words.say("task.read"), monitor -> documents(sources, monitor))
        .result()
        .whenComplete((read, problem) -> uiThread.execute(() -> keep(read, asOf, problem)));
  }

  private List<SourceDocument> documents(List<Id<Source>> sources, Monitor monitor) {
    List<SourceDocument> read = new ArrayList<>();
    for (Id<Source> source : sources) {
      monitor.checkCancelled();
      if (project.sources().find(source).isPresent()) {
        read.add(project.sources().document(source));
      }
    }
    return read;
  }

  private void keep(@Nullable List<SourceDocument> read, int asOf, @Nullable Throwable problem) {
    asked = false;
    if (read != null) {
      if (asOf == quotes.forgotten()) {
        read.forEach(quotes::keep);
      }
      arrived.run();
    } else if (problem != null && !Retrieval.isCancelled(problem)) {
      workbench.report(problem);
    }
  }
}
