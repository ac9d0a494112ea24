package org.manicule.store.check;

import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Whether the journal has every entry from 1 on, and each can be read. */
final class JournalCheck implements StoredDataCheck.Part {

  @Override
  public void check(ProjectData project, Monitor monitor, List<Issue> found) {
    long last = project.journal().last();
    try (Monitor.Part part = monitor.part("Journal", last)) {
      for (long number = 1; number <= last; number++) {
        part.checkCancelled();
        check(project, number, found);
        part.advance();
      }
    }
  }

  private static void check(ProjectData project, long number, List<Issue> found) {
    String where = "entry " + number + " of the journal";
    try {
      JournalEntry entry = project.journal().entry(number).orElse(null);
      if (entry == null) {
        found.add(Issue.error(where, "It is missing, so nothing before it can be undone."));
      } else if (entry.undoes() != null && entry.undoes() >= number) {
        found.add(Issue.error(where, "It undoes entry " + entry.undoes() + ", which came later."));
      }
    } catch (RuntimeException unreadable) {
      found.add(Issue.error(where, "Its changes cannot be read: " + unreadable.getMessage()));
    }
  }
}
