package org.manicule.store.columns;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Database;

/**
 * The columns of a project: read when somebody asks first, then kept current from the entries of
 * the journal. Entries wait until somebody asks again; when too much waits, the columns are read
 * anew, which is then quicker. Safe to use from any thread.
 */
public final class LiveColumns {
  /** How many changes may wait; they are held in memory. */
  private static final int WAITING = 20_000;

  private final Database database;
  private final Deque<JournalEntry> waiting = new ArrayDeque<>();
  private final Object building = new Object();
  private @Nullable ColumnBuilder columns;
  private boolean followed;
  private long waitingChanges;

  /** The columns of a database. */
  public LiveColumns(Database database) {
    this.database = database;
  }

  /** Takes note of an entry; call it in the order of the journal, after the commit. */
  public void note(JournalEntry entry) {
    synchronized (waiting) {
      waitingChanges += entry.summary().changes();
      if (followed && waitingChanges <= WAITING) {
        waiting.add(entry);
      } else {
        follow(false);
      }
    }
  }

  private void follow(boolean yes) {
    synchronized (waiting) {
      followed = yes;
      waiting.clear();
      waitingChanges = 0;
    }
  }

  /** The columns as of the last committed edit. */
  public CodingColumns now(Monitor monitor) {
    synchronized (building) {
      ColumnBuilder current = columns;
      columns = null;
      if (current == null || !isFollowed()) {
        current = read(monitor);
      }
      catchUp(current);
      columns = current;
      return current.freeze();
    }
  }

  private boolean isFollowed() {
    synchronized (waiting) {
      return followed;
    }
  }

  private ColumnBuilder read(Monitor monitor) {
    // Entries from now on wait; those that the reading sees as well are left out by their number.
    follow(true);
    return database.readLong(session -> ColumnBuilder.read(session, monitor));
  }

  private void catchUp(ColumnBuilder current) {
    for (JournalEntry entry = next(); entry != null; entry = next()) {
      if (entry.number() > current.asOf()) {
        current.apply(entry);
      }
    }
  }

  private @Nullable JournalEntry next() {
    synchronized (waiting) {
      JournalEntry entry = waiting.poll();
      waitingChanges -= entry == null ? 0 : entry.summary().changes();
      return entry;
    }
  }
}
