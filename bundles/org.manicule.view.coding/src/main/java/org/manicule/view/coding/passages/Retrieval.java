package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task;
import org.manicule.api.task.Work;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.BulkEdit;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Belonging;
import org.manicule.view.coding.passages.query.Hit;
import org.manicule.view.coding.passages.query.Question;
import org.manicule.view.coding.passages.query.Sieve;

/**
 * Finds what is asked for, on a task, and keeps what was found up to date with the project: after a
 * coding only that coding is looked at, unless the question is about codings beside each other.
 */
final class Retrieval {
  private static final Set<EntityType> ABOUT_CASES =
      EnumSet.of(EntityType.CASE, EntityType.CASE_MEMBER, EntityType.VARIABLE, EntityType.VALUE);

  private final Words words = Words.beside(PassagesPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Executor uiThread;
  private final Runnable changed;
  private final List<JournalEntry> missed = new ArrayList<>();
  private @Nullable Question question;
  private Arrangement arrangement = Arrangement.PLAIN;
  private @Nullable Found found;
  private @Nullable Task<Found> running;
  private boolean stopped;

  /**
   * Nothing is asked for yet.
   *
   * @param changed called on the window's thread when something else is found
   */
  Retrieval(Workbench workbench, Project project, Executor uiThread, Runnable changed) {
    this.workbench = workbench;
    this.project = project;
    this.uiThread = uiThread;
    this.changed = changed;
  }

  /** What was found, arranged, and what is needed to keep it so. */
  private record Found(Sieve sieve, Arranging arranging, Listed listed) {}

  /** Where things stand. */
  enum Standing {
    /** Nothing was asked for. */
    NOTHING,
    /** It is being searched. */
    SEARCHING,
    /** The researcher stopped the search. */
    STOPPED,
    /** The answer is there. */
    ANSWERED
  }

  Standing standing() {
    if (question == null) {
      return Standing.NOTHING;
    }
    return running != null ? Standing.SEARCHING : stopped ? Standing.STOPPED : Standing.ANSWERED;
  }

  /** What was found last. */
  List<Entry> entries() {
    return listed().entries();
  }

  /** How many codings were found; one that stands in several groups counts once. */
  int count() {
    return listed().passages();
  }

  private Listed listed() {
    return found == null ? Listed.NOTHING : found.listed();
  }

  /** Asks for nothing. */
  void clear() {
    stop();
    question = null;
    found = null;
    changed.run();
  }

  /** Asks a question; what is under way is dropped. */
  void ask(Question asked, Arrangement arranged) {
    question = asked;
    arrangement = arranged;
    run(words.say("task.find"), monitor -> search(asked, arranged, monitor));
  }

  /** Arranges what was found otherwise. */
  void arrange(Arrangement arranged) {
    arrangement = arranged;
    Found now = found;
    if (question != null && (now == null || running != null)) {
      ask(question, arranged);
    } else if (now != null) {
      run(
          words.say("task.arrange"),
          monitor -> arranged(now.sieve(), passages(now.listed()), arranged));
    }
  }

  private static Set<Hit> passages(Listed listed) {
    Set<Hit> passages = new HashSet<>();
    listed.entries().forEach(entry -> passages.add(entry.hit()));
    return passages;
  }

  /** The view is gone. */
  void stop() {
    missed.clear();
    stopped = false;
    Task<Found> task = running;
    running = null;
    if (task != null) {
      task.cancel();
    }
  }

  private Found search(Question asked, Arrangement arranged, Monitor monitor) {
    Sieve sieve = new Sieve(project, asked, monitor);
    return arranged(sieve, sieve.find(), arranged);
  }

  private Found arranged(Sieve sieve, Collection<Hit> hits, Arrangement arranged) {
    Arranging arranging = new Arranging(project, arranged, new Belonging(project.cases()));
    return new Found(sieve, arranging, arranging.arranged(hits));
  }

  private void run(String label, Work<Found> work) {
    stop();
    Task<Found> task = workbench.tasks().run(label, work);
    running = task;
    changed.run();
    task.result()
        .whenComplete((result, problem) -> uiThread.execute(() -> ended(task, result, problem)));
  }

  private void ended(Task<Found> task, @Nullable Found result, @Nullable Throwable problem) {
    if (running == task) {
      running = null;
      found = result;
      stopped = problem != null;
      if (problem != null && !isCancelled(problem)) {
        workbench.report(problem);
      }
      catchUp();
      changed.run();
    }
  }

  /** Whether it is no failure, but the researcher's will. */
  static boolean isCancelled(Throwable problem) {
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    return cause instanceof CancelledException;
  }

  private void catchUp() {
    List<JournalEntry> entries = List.copyOf(missed);
    missed.clear();
    entries.forEach(this::follow);
  }

  /** The project was changed. */
  void follow(JournalEntry entry) {
    Found now = found;
    if (question == null || isBeside(entry)) {
      return;
    }
    if (concernsAll(entry)) {
      ask(question, arrangement);
    } else if (running != null) {
      missed.add(entry);
    } else if (now != null && now.sieve().looksAround()) {
      ask(question, arrangement);
    } else if (now != null) {
      follow(entry, now);
    }
  }

  private boolean concernsAll(JournalEntry entry) {
    return BulkEdit.is(entry)
        || entry.summary().touchesAny(PassagesPresenter.SPOKEN_OF)
        || entry.summary().touchesAny(ABOUT_CASES);
  }

  /** Whether an edit changes nothing that a question may ask about. */
  private boolean isBeside(JournalEntry entry) {
    boolean cases =
        question != null
            && (!question.conditions().isEmpty() || arrangement.grouping() != Grouping.NONE);
    return !entry.summary().touches(EntityType.CODING)
        && !entry.summary().touchesAny(PassagesPresenter.SPOKEN_OF)
        && !(cases && entry.summary().touchesAny(ABOUT_CASES));
  }

  /** Takes out and puts in what an edit changed: asking for all again would take too long. */
  private void follow(JournalEntry entry, Found now) {
    Set<Id<Coding>> gone = new HashSet<>();
    List<Hit> come = new ArrayList<>();
    for (Change change : entry.edit().changes()) {
      listed(change.before(), now)
          .ifPresent(
              coding -> {
                gone.add(coding.id());
                come.removeIf(earlier -> earlier.id().equals(coding.id()));
              });
      listed(change.after(), now).ifPresent(coding -> come.add(now.sieve().hit(coding)));
    }
    if (!gone.isEmpty() || !come.isEmpty()) {
      Listed listed = now.arranging().changed(now.listed(), gone, come);
      found = new Found(now.sieve(), now.arranging(), listed);
      changed.run();
    }
  }

  private static Optional<Coding> listed(@Nullable Entity entity, Found now) {
    return entity instanceof Coding coding && now.sieve().lets(coding)
        ? Optional.of(coding)
        : Optional.empty();
  }
}
