package org.manicule.view.coding.marks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.BulkEdit;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.marks.MarkReading.Found;

/** Finds the marks of the open source, and goes where they lead. */
public final class MarksPresenter {
  private static final Set<EntityType> MARKED =
      EnumSet.of(EntityType.MEMO, EntityType.LINK, EntityType.SOURCE);

  private final Words words = Words.beside(MarksPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Consumer<List<Mark>> view;
  private final List<Registration> registrations = new ArrayList<>();
  private @Nullable Id<Source> open;
  private Executor uiThread = Runnable::run;
  private @Nullable Task<Found> running;
  private Found found = Found.NOTHING;

  /**
   * Prepares the margin; {@link #start} begins.
   *
   * @param view is shown the marks by place
   */
  public MarksPresenter(Workbench workbench, Project project, Consumer<List<Mark>> view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Begins to follow the window and the project. */
  public void start(Executor windowThread) {
    uiThread = windowThread;
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> show()));
    registrations.add(project.onChange(windowThread, this::refresh));
    follow(workbench.selection());
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
    stop();
  }

  /** The researcher pointed at a mark: shows the memo, or the other end of the link. */
  public void follow(Mark mark) {
    Id<Source> source = open;
    Optional<Passage> place = MarkReading.place(mark.leadsTo(), project);
    if (mark.kind() == Mark.Kind.LINK && place.isPresent()) {
      workbench.reveal(place.get());
    } else if (source != null) {
      Selection here = workbench.selection().withText(source, mark.range());
      workbench.select(here.withCoding(MarkReading.coding(mark.leadsTo())));
      workbench.showView("memos");
    }
  }

  private void follow(Selection now) {
    Id<Source> source = now.source();
    if (source == null ? open != null : !source.equals(open)) {
      open = source;
      take(Found.NOTHING);
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    if (movesMarks(entry) || entry.summary().touchesAny(MARKED)) {
      show();
    }
  }

  /** Most codings have no memo: coding need not wait until all memos are read. */
  private boolean movesMarks(JournalEntry entry) {
    if (!entry.summary().touches(EntityType.CODING)) {
      return false;
    }
    // While marks are being read it is not known yet which codings have memos.
    return running != null
        || !found.codingsWithMemos().isEmpty()
            && (BulkEdit.is(entry)
                || entry.edit().changes().stream()
                    .anyMatch(change -> found.codingsWithMemos().contains(change.subject().id())));
  }

  /** Reads the marks on a task; those of another source must not stand beside this one's text. */
  private void show() {
    stop();
    Id<Source> source = open;
    if (source == null) {
      take(Found.NOTHING);
      return;
    }
    ProjectData seen = workbench.seen(project);
    Task<Found> task =
        workbench
            .tasks()
            .run(words.say("reading"), monitor -> MarkReading.of(seen, source, monitor));
    running = task;
    task.result()
        .whenComplete((read, problem) -> uiThread.execute(() -> ended(task, read, problem)));
  }

  private void ended(Task<Found> task, @Nullable Found read, @Nullable Throwable problem) {
    if (running != task) {
      return;
    }
    running = null;
    if (read != null) {
      take(read);
    } else if (problem != null) {
      workbench.report(problem);
    }
  }

  private void take(Found read) {
    found = read;
    view.accept(read.marks());
  }

  private void stop() {
    Task<Found> task = running;
    running = null;
    if (task != null) {
      task.cancel();
    }
  }
}
