package org.manicule.store.journal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.manicule.store.sql.Session;

/**
 * What can be undone and redone, derived from the numbers of the journal alone, so that it is the
 * same after a restart. Safe to use from any thread.
 *
 * <p>An entry that takes back an entry is an undo, one that takes back an undo is a redo. What a
 * redo brought back can be undone again. The first entry starts the project and stays.
 */
public final class UndoHistory {
  /** The entry that starts the project. */
  public static final long START = 1;

  /** The entries in force that undo may take back, by number. */
  private final BitSet standing = new BitSet();

  /** The undo entries that redo may take back, newest first. */
  private final Deque<Long> redoable = new ArrayDeque<>();

  private final Map<Long, Long> undoneBy = new HashMap<>();
  private final Map<Long, Long> undoes = new HashMap<>();
  private long last;

  private record Undo(long number, long undoes) {}

  /** Reads the history of a journal; only its undos and redos are read one by one. */
  public static UndoHistory of(Session session) throws SQLException {
    UndoHistory history = new UndoHistory();
    List<Undo> undos =
        session.list(
            "SELECT number, undoes FROM journal_undos ORDER BY number",
            row -> new Undo(row.number(), row.number()));
    for (Undo undo : undos) {
      history.addEdits(undo.number() - 1);
      history.add(undo.number(), undo.undoes());
    }
    history.addEdits(JournalTable.last(session));
    return history;
  }

  private void addEdits(long until) {
    if (until > last) {
      int from = Math.toIntExact(Math.max(last, START) + 1);
      int to = Math.toIntExact(until) + 1;
      if (to > from) {
        standing.set(from, to);
      }
      redoable.clear();
      last = until;
    }
  }

  /** Takes note of an entry that was appended. */
  public synchronized void add(long number, @Nullable Long taken) {
    if (taken == null) {
      addEdits(number);
      return;
    }
    last = number;
    undoneBy.put(taken, number);
    undoes.put(number, taken);
    if (isUndo(taken)) {
      redoable.remove(taken);
      standing.set(Math.toIntExact(number));
    } else {
      standing.clear(Math.toIntExact(taken));
      redoable.push(number);
    }
  }

  /** Number of the newest entry. */
  public synchronized long last() {
    return last;
  }

  /** The newest entry in force that undo would take back. */
  public synchronized OptionalLong undoable() {
    int found = standing.previousSetBit(Math.toIntExact(last));
    return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
  }

  /** The newest undo that redo would take back. */
  public synchronized OptionalLong redoable() {
    Long newest = redoable.peek();
    return newest == null ? OptionalLong.empty() : OptionalLong.of(newest);
  }

  /**
   * The entry through which the effect of an entry is in force: itself, or the redo that brought it
   * back; empty when it is undone.
   */
  public synchronized OptionalLong inForce(long number) {
    long current = number;
    boolean undone = false;
    for (Long next = undoneBy.get(current); next != null; next = undoneBy.get(current)) {
      current = next;
      undone = !undone;
    }
    return undone ? OptionalLong.empty() : OptionalLong.of(current);
  }

  /** The researcher's own edit that an undo or redo goes back to; itself for an edit. */
  public synchronized long edit(long number) {
    long current = number;
    for (Long next = undoes.get(current); next != null; next = undoes.get(current)) {
      current = next;
    }
    return current;
  }

  /** Whether an entry takes back an edit, rather than making or redoing one. */
  public synchronized boolean isUndo(long number) {
    boolean undo = false;
    for (Long next = undoes.get(number); next != null; next = undoes.get(next)) {
      undo = !undo;
    }
    return undo;
  }
}
