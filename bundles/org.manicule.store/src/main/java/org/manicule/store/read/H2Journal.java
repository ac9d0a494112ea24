package org.manicule.store.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.journal.UndoHistory;
import org.manicule.store.sql.Database;

/**
 * Reads the journal from its tables. Undo and redo are named after the researcher's own edit, not
 * after the entry that brought it back or took it away.
 */
public final class H2Journal implements Journal {
  private final Database database;
  private final UndoHistory history;

  /** Reads from a database and the history of undo. */
  public H2Journal(Database database, UndoHistory history) {
    this.database = database;
    this.history = history;
  }

  @Override
  public long last() {
    return database.read(JournalTable::last);
  }

  @Override
  public List<JournalLine> lines(long newest, int count) {
    return database.read(session -> JournalTable.lines(session, newest, count));
  }

  @Override
  public Optional<JournalEntry> entry(long number) {
    return JournalTable.entry(database, number);
  }

  @Override
  public List<Long> touching(Set<EntityType> kinds, long after) {
    return database.read(session -> JournalTable.touching(session, kinds, after));
  }

  @Override
  public Optional<JournalLine> undoable() {
    return edit(history.undoable());
  }

  @Override
  public Optional<JournalLine> redoable() {
    return edit(history.redoable());
  }

  private Optional<JournalLine> edit(OptionalLong number) {
    return number.isEmpty()
        ? Optional.empty()
        : database.read(session -> JournalTable.line(session, history.edit(number.getAsLong())));
  }
}
