package org.manicule.ui.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Tasks;
import org.manicule.ui.words.Words;

/**
 * Takes edits back and brings them back, one after the other: a small one at once, a large one, or
 * one that would have to wait for something that is running, on a task that shows how far it is.
 * Used on the window's thread only.
 */
public final class UndoSteps {
  private static final Words WORDS = Words.beside(UndoSteps.class);

  /** So many changes are made in less than a blink. */
  private static final int AT_ONCE = 2_000;

  private final Tasks tasks;
  private final Executor thread;
  private final Predicate<Id<Coder>> hidden;
  private final Consumer<String> done;
  private final Consumer<Throwable> failed;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * Takes steps for one window.
   *
   * @param thread the window's thread
   * @param hidden tells the coders of whose edits nothing is said but that they are theirs
   * @param done told, there, in words what a step did
   * @param failed told, there, why a step on a task could not be taken
   */
  public UndoSteps(
      Tasks tasks,
      Executor thread,
      Predicate<Id<Coder>> hidden,
      Consumer<String> done,
      Consumer<Throwable> failed) {
    this.tasks = tasks;
    this.thread = thread;
    this.hidden = hidden;
    this.done = done;
    this.failed = failed;
  }

  private record Step(Project project, boolean back) {
    Optional<JournalLine> line() {
      return back ? project.journal().undoable() : project.journal().redoable();
    }

    Optional<JournalEntry> take(Monitor monitor) {
      return back ? project.undo(monitor) : project.redo(monitor);
    }
  }

  /** Takes back the last edit. */
  public void undo(Project project) {
    take(new Step(project, true));
  }

  /** Brings back the edit undone last. */
  public void redo(Project project) {
    take(new Step(project, false));
  }

  private void take(Step step) {
    waiting.add(step);
    goOn();
  }

  /** A key that is held down asks for the next step before the last one has ended. */
  private void goOn() {
    while (!busy && !waiting.isEmpty()) {
      Step step = waiting.remove();
      step.line().ifPresent(line -> take(step, line));
    }
  }

  private void take(Step step, JournalLine line) {
    if (line.changes() > AT_ONCE || !tasks.running().isEmpty()) {
      takeOnTask(step, line);
      return;
    }
    boolean taken = false;
    try {
      step.take(Monitor.silent()).ifPresent(entry -> tell(step, line, entry));
      taken = true;
    } finally {
      forgetUnless(taken);
    }
  }

  private void takeOnTask(Step step, JournalLine line) {
    busy = true;
    String label = WORDS.get(step.back() ? "undoing" : "redoing", UndoState.words(line, hidden));
    tasks
        .run(label, step::take)
        .result()
        .whenComplete((entry, problem) -> thread.execute(() -> ended(step, line, entry, problem)));
  }

  private void tell(Step step, JournalLine line, JournalEntry entry) {
    String key = step.back() ? "undone.hidden" : "redone.hidden";
    done.accept(hidden.test(line.by()) ? WORDS.get(key) : entry.edit().label());
  }

  private void ended(
      Step step,
      JournalLine line,
      @Nullable Optional<JournalEntry> entry,
      @Nullable Throwable problem) {
    busy = false;
    forgetUnless(problem == null);
    if (problem != null) {
      failed.accept(problem);
    } else if (entry != null) {
      entry.ifPresent(taken -> tell(step, line, taken));
      goOn();
    }
  }

  /** Whoever stops a step, or finds it refused, does not want those after it. */
  private void forgetUnless(boolean taken) {
    if (!taken) {
      waiting.clear();
    }
  }
}
