package org.manicule.view.history;

import java.util.List;
import java.util.function.Consumer;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;
import org.manicule.api.task.Monitor;

/** Walks through the whole journal, newest first, page by page, on a task. */
final class HistoryWalk {
  private static final int PAGE = 1_000;

  private final Journal journal;

  HistoryWalk(Journal journal) {
    this.journal = journal;
  }

  /** Hands over each page from a number downwards, until it is cancelled. */
  void from(long newest, Monitor monitor, Consumer<List<JournalLine>> each) {
    long next = newest;
    while (next > 0) {
      monitor.checkCancelled();
      List<JournalLine> lines = journal.lines(next, PAGE);
      each.accept(lines);
      next -= lines.size();
      monitor.progress(newest - next, newest);
    }
  }
}
