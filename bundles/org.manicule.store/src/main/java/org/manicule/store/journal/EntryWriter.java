package org.manicule.store.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Session;

/** Keeps one entry: takes its changes one by one, then its line. */
public final class EntryWriter {
  private final Session session;
  private final long number;
  private final EntryOutput output;
  private final EditSummary.Counter counter = new EditSummary.Counter();

  /** The changes so far, until they become too many to hold. */
  private @Nullable List<Change> held = new ArrayList<>();

  /** Writes the entry of a number. */
  public EntryWriter(Session session, long number) {
    this.session = session;
    this.number = number;
    this.output = new EntryOutput(session, number);
  }

  /** Keeps a change. */
  public void add(Change change) throws SQLException {
    output.add(change);
    counter.add(change);
    if (held != null) {
      held.add(change);
      if (held.size() > JournalTable.IN_MEMORY) {
        held = null;
      }
    }
  }

  /**
   * Keeps the line.
   *
   * @param at when
   * @param by whose edit it is
   * @param label what was done
   * @param undoes number of the entry it takes back, or null
   */
  public Written finish(Instant at, Id<Coder> by, String label, @Nullable Long undoes)
      throws SQLException {
    EntryOutput.Kept kept = output.finish();
    EditSummary summary = counter.summary();
    JournalLine line = new JournalLine(number, at, by, label, summary.changes(), undoes, summary);
    JournalTable.append(session, line, kept);
    return new Written(line, held, kept.parts());
  }

  /**
   * An entry that was written but perhaps not committed yet.
   *
   * @param line its line
   * @param changes its changes, or null when they are too many to hold
   * @param parts how many parts they were kept in
   */
  public record Written(JournalLine line, @Nullable List<Change> changes, int parts) {

    /** The entry, to be read from when it is committed. */
    public JournalEntry entry(Database database) {
      return JournalTable.entry(
          line,
          changes != null
              ? changes
              : new StoredChanges(database, line.number(), parts, line.changes()));
    }
  }
}
