package org.manicule.store.check;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.sql.Session;

/**
 * Whether the journal has every entry, and doing everything in it once more leads to what is
 * stored. Reads both once; only what differs is read a second time.
 */
final class ReplayCheck implements Look.Part {

  @Override
  public String words() {
    return "the journal against what is stored";
  }

  @Override
  public void check(Look look, Findings found) {
    // One snapshot for journal and rows, whatever is edited meanwhile.
    look.database()
        .read(
            session -> {
              check(look, session, found);
              return true;
            });
  }

  private static void check(Look look, Session session, Findings found) throws SQLException {
    long last = JournalTable.last(session);
    Sums told = new Sums();
    boolean whole =
        replay(
            look,
            last,
            found,
            change -> {
              if (change.before() != null) {
                told.add(change.before(), -1);
              }
              if (change.after() != null) {
                told.add(change.after(), 1);
              }
            });
    if (!whole) {
      return;
    }
    Sums stored = new Sums();
    Map<EntityType, BitSet> differing = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      if (new StoredRows(session, type).each(look.monitor(), e -> stored.add(e, 1), found)) {
        BitSet compartments = told.differing(stored, type);
        if (!compartments.isEmpty()) {
          differing.put(type, compartments);
        }
      }
    }
    if (!differing.isEmpty()) {
      Differences differences = new Differences(differing);
      replay(look, last, found, differences::told);
      for (EntityType type : differing.keySet()) {
        new StoredRows(session, type).each(look.monitor(), differences::stored, found);
      }
      differences.tell(found);
    }
  }

  /** Hands over all changes of the journal in order; false when it is not whole. */
  private static boolean replay(Look look, long last, Findings found, Consumer<Change> each) {
    boolean whole = true;
    try (Monitor.Part part = look.monitor().part("Journal", last)) {
      for (long number = 1; number <= last; number++) {
        part.checkCancelled();
        whole &= replayEntry(look, number, found, each);
        part.advance();
      }
    }
    return whole;
  }

  private static boolean replayEntry(
      Look look, long number, Findings found, Consumer<Change> each) {
    String where = "entry " + number + " of the journal";
    try {
      JournalEntry entry = look.project().journal().entry(number).orElse(null);
      if (entry == null) {
        found.error(where, "It is missing, so nothing before it can be undone.");
        return false;
      }
      if (entry.undoes() != null && entry.undoes() >= number) {
        found.error(where, "It undoes entry " + entry.undoes() + ", which came later.");
      }
      for (Change change : entry.edit().changes()) {
        each.accept(change);
      }
      return true;
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (RuntimeException unreadable) {
      found.error(where, "Its changes cannot be read: " + unreadable.getMessage());
      return false;
    }
  }
}
