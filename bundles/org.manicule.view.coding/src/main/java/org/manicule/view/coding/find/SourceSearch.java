package org.manicule.view.coding.find;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Task;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/**
 * The search of the open text: at once where that takes a blink, else on a task. Keeps the text as
 * it is searched, so that the next letter typed costs the search only.
 */
final class SourceSearch {
  /** How long a search may go on before it becomes a task. */
  private static final Duration BLINK = Duration.ofMillis(40);

  /** Longer texts are searched on a task from the beginning. */
  private static final int SHORT = 400_000;

  private static final int NAMED = 40;

  private final Words words = Words.beside(SourceSearch.class);
  private final Workbench workbench;
  private final Duration patience;
  private final Runnable changed;
  private Executor uiThread = Runnable::run;
  private String text = "";
  private @Nullable FoldedText folded;
  private @Nullable Folding folding;
  private Hits hits = Hits.NONE;
  private String problem = "";
  private boolean stale = true;
  private int turn;
  private @Nullable Task<?> task;

  /**
   * Prepares to search.
   *
   * @param patience how long a pattern may be tried before it counts as stuck
   * @param changed called when there are hits, or why there are none
   */
  SourceSearch(Workbench workbench, Duration patience, Runnable changed) {
    this.workbench = workbench;
    this.patience = patience;
    this.changed = changed;
  }

  /** Names the window's thread, to which the ends of tasks are told. */
  void start(Executor thread) {
    uiThread = thread;
  }

  /** What was found; none while the search goes on. */
  Hits hits() {
    return hits;
  }

  /** Why there are no hits; empty when all is well. */
  String problem() {
    return problem;
  }

  /** Whether a task is searching. */
  boolean isSearching() {
    return task != null;
  }

  /** Whether it searched another text than this one. */
  boolean isOther(String present) {
    return !present.equals(text);
  }

  /** Whether it has to search before its hits mean anything. */
  boolean isStale(String present) {
    return stale || isOther(present);
  }

  /** What was found is not what is wanted now. */
  void outdated() {
    stale = true;
  }

  /** Lets go of a text that was left. */
  void forget() {
    cancel();
    text = "";
    folded = null;
    hits = Hits.NONE;
    stale = true;
  }

  /** Ends a task that is searching. */
  void cancel() {
    turn++;
    Task<?> running = task;
    task = null;
    if (running != null) {
      running.cancel();
    }
  }

  /**
   * Searches a text.
   *
   * @param then called once the hits are there
   */
  void begin(String present, Wanted wanted, Runnable then) {
    cancel();
    hits = Hits.NONE;
    problem = "";
    stale = false;
    if (isOther(present)) {
      folded = null;
      text = present;
    }
    if (!wanted.isEmpty() && !text.isEmpty()) {
      try {
        search(Finder.of(wanted), then);
      } catch (UserException unreadable) {
        problem = unreadable.whatHappened();
      }
    }
    changed.run();
  }

  private void search(Finder finder, Runnable then) {
    if (text.length() <= SHORT) {
      try {
        hits = finder.find(prepared(finder.folding()), new Watch(() -> false, BLINK));
        then.run();
        return;
      } catch (Watch.StuckException slow) {
        // Not stuck perhaps, only longer than a blink: the task has more patience.
        hits = Hits.NONE;
      }
    }
    searchOnTask(finder, then);
  }

  private FoldedText prepared(Folding wanted) {
    FoldedText ready = folded;
    if (ready == null || !wanted.equals(folding)) {
      ready = FoldedText.of(text, wanted);
      folded = ready;
      folding = wanted;
    }
    return ready;
  }

  private void searchOnTask(Finder finder, Runnable then) {
    int mine = turn;
    FoldedText ready = finder.folding().equals(folding) ? folded : null;
    String searched = text;
    Task<Found> started =
        workbench
            .tasks()
            .run(
                words.say("task", named(finder)),
                monitor -> {
                  FoldedText prepared =
                      ready == null ? FoldedText.of(searched, finder.folding()) : ready;
                  return look(finder, prepared, new Watch(monitor::isCancelled, patience));
                });
    task = started;
    started
        .result()
        .whenComplete(
            (found, failure) ->
                uiThread.execute(
                    () -> {
                      if (mine == turn) {
                        task = null;
                        ended(finder, found, failure, then);
                      }
                    }));
  }

  /** What a task found; no hits at all when it was stuck. */
  private record Found(FoldedText text, @Nullable Hits hits) {}

  private static Found look(Finder finder, FoldedText text, Watch watch) {
    try {
      return new Found(text, finder.find(text, watch));
    } catch (Watch.StuckException stuck) {
      return new Found(text, null);
    }
  }

  private void ended(
      Finder finder, @Nullable Found found, @Nullable Throwable failure, Runnable then) {
    if (found != null) {
      folded = found.text();
      folding = finder.folding();
      take(found.hits(), finder, then);
    } else if (failure != null) {
      problem = words.say("cancelled");
      stale = true;
      if (!(failure instanceof CancelledException)) {
        workbench.report(failure);
      }
    }
    changed.run();
  }

  private void take(@Nullable Hits found, Finder finder, Runnable then) {
    if (found == null) {
      problem = words.say("stuck", named(finder));
    } else {
      hits = found;
      then.run();
    }
  }

  private static String named(Finder finder) {
    return Excerpt.of(finder.wanted().words(), NAMED);
  }
}
