package org.manicule.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.StaleEditException;
import org.manicule.api.task.Monitor;
import org.manicule.store.columns.LiveColumns;
import org.manicule.store.count.CountDelta;
import org.manicule.store.count.LiveCounts;
import org.manicule.store.edit.EditWriter;
import org.manicule.store.edit.ExactForm;
import org.manicule.store.edit.RuleException;
import org.manicule.store.journal.EntryWriter;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.journal.PlacesMeanwhile;
import org.manicule.store.journal.UndoHistory;
import org.manicule.store.read.LiveTree;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.DiskException;
import org.manicule.store.sql.Session;

/**
 * The one way into the database: writes an edit and its journal entry in one transaction, then has
 * the listeners told. Edits wait for each other.
 */
final class Recorder {
  private static final int BETWEEN_CHECKS = 500;

  private final Database database;
  private final UndoHistory history;
  private final CurrentCoder coder;
  private final LiveColumns columns;
  private final LiveCounts counts;
  private final LiveTree tree;
  private final Listeners listeners;
  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;

  /** Whether an entry may be on the disk that nobody was told of. */
  private boolean unsure;

  /** What follows the edits, beside the listeners. */
  record Followers(CurrentCoder coder, LiveColumns columns, LiveCounts counts, LiveTree tree) {}

  Recorder(Database database, UndoHistory history, Followers followers, Listeners listeners) {
    this.database = database;
    this.history = history;
    this.coder = followers.coder();
    this.columns = followers.columns();
    this.counts = followers.counts();
    this.tree = followers.tree();
    this.listeners = listeners;
  }

  /** What one transaction wrote, committed or not. */
  private record Recorded(EntryWriter.Written entry, CountDelta counts) {}

  JournalEntry apply(Edit edit, Monitor monitor) {
    if (edit.isEmpty()) {
      throw new IllegalArgumentException("the edit \"" + edit.label() + "\" changes nothing");
    }
    return inTurn(() -> record(null, edit, null, monitor));
  }

  /** Applies a small edit for somebody who is not the current coder yet. */
  JournalEntry applyAs(Id<Coder> by, Edit edit) {
    return inTurn(() -> record(by, edit, null, Monitor.silent()));
  }

  Optional<JournalEntry> undo(Monitor monitor) {
    return inTurn(() -> takeBack(history.undoable(), monitor));
  }

  Optional<JournalEntry> redo(Monitor monitor) {
    return inTurn(() -> takeBack(history.redoable(), monitor));
  }

  JournalEntry undo(long number, Monitor monitor) {
    return inTurn(
        () -> {
          if (number < 1 || number > history.last()) {
            throw new UserException(
                "There is no entry " + number + " in the journal.",
                "Look the number up in the history; the newest is " + history.last() + ".");
          }
          if (number == UndoHistory.START) {
            throw new UserException(
                "Entry " + number + " started the project and cannot be undone.",
                "Choose a later entry.");
          }
          return takeBack(history.inForce(number), monitor)
              .orElseThrow(() -> undoneAlready(number));
        });
  }

  private static UserException undoneAlready(long number) {
    return new UserException(
        "Entry " + number + " is undone already.", "Redo it, or choose another entry.");
  }

  private Optional<JournalEntry> takeBack(OptionalLong number, Monitor monitor) {
    return number.isEmpty() ? Optional.empty() : Optional.of(takeBack(number.getAsLong(), monitor));
  }

  private JournalEntry takeBack(long number, Monitor monitor) {
    JournalEntry taken = entry(number);
    String label = entry(history.edit(number)).edit().label();
    String prefix = history.isUndo(number) ? "Redo: " : "Undo: ";
    Edit inverse = new Edit(prefix + label, taken.edit().inverse().changes());
    try {
      new PlacesMeanwhile(database, history).require(number, inverse);
      return record(null, inverse, number, monitor);
    } catch (RuleException | StaleEditException inTheWay) {
      throw new StaleEditException(
          "\""
              + label
              + "\" (entry "
              + history.edit(number)
              + ") cannot be "
              + (history.isUndo(number) ? "redone: " : "undone: ")
              + inTheWay.whatHappened(),
          "Undo what was done to it since, then try again.");
    }
  }

  private JournalEntry entry(long number) {
    return JournalTable.entry(database, number)
        .orElseThrow(() -> new IllegalStateException("the journal lacks entry " + number));
  }

  /**
   * Records an edit.
   *
   * @param by whose it is; null for the current coder
   */
  private JournalEntry record(
      @Nullable Id<Coder> by, Edit edit, @Nullable Long undoes, Monitor monitor) {
    long number = history.last() + 1;
    counts.prepare();
    AtomicReference<Recorded> written = new AtomicReference<>();
    try {
      database.<@Nullable Void>write(
          session -> {
            EntryWriter entry = new EntryWriter(session, number);
            EditWriter rows = write(session, edit, entry, monitor);
            Instant now = ExactForm.of(Instant.now());
            Id<Coder> whose = by != null ? by : coderAfter(rows);
            CountDelta counted = rows.finish();
            written.set(new Recorded(entry.finish(now, whose, edit.label(), undoes), counted));
            return null;
          });
    } catch (DiskException failure) {
      Recorded perhaps = written.get();
      if (perhaps == null || !isKept(perhaps.entry().line())) {
        throw failure;
      }
    } finally {
      tree.changed();
    }
    Recorded recorded = Objects.requireNonNull(written.get());
    JournalEntry entry = recorded.entry().entry(database);
    counts.note(number, recorded.counts());
    tell(entry);
    return entry;
  }

  private void tell(JournalEntry entry) {
    history.add(entry.number(), entry.undoes());
    if (entry.summary().touches(EntityType.CODER)) {
      coder.changed();
    }
    columns.note(entry);
    listeners.enqueue(entry);
  }

  private EditWriter write(Session session, Edit edit, EntryWriter entry, Monitor monitor)
      throws SQLException {
    EditWriter rows = new EditWriter(session);
    long total =
        edit.changes() instanceof ChangeStream stream
            ? stream.expected().orElse(0)
            : edit.changes().size();
    long done = 0;
    for (Change change : edit.changes()) {
      Change exact = ExactForm.of(change);
      if (exact.subject() instanceof Code) {
        tree.change();
      }
      rows.add(exact);
      entry.add(exact);
      if (++done % BETWEEN_CHECKS == 0) {
        monitor.checkCancelled();
        monitor.progress(done, total);
      }
    }
    monitor.checkCancelled();
    return rows;
  }

  /** Whose edit it is; not somebody whom the edit itself removes. */
  private Id<Coder> coderAfter(EditWriter rows) {
    Id<Coder> current = coder.get().id();
    return rows.removes(current)
        ? coder.otherThan(current).map(Coder::id).orElse(current)
        : current;
  }

  /**
   * Whether an entry is on the disk although its commit failed: then the disk refused only after
   * the last byte was written, and the edit counts.
   */
  private boolean isKept(JournalLine line) {
    try {
      Optional<JournalLine> kept =
          database.write(session -> JournalTable.line(session, line.number()));
      return kept.equals(Optional.of(line));
    } catch (DiskException stillRefusing) {
      unsure = true;
      return false;
    }
  }

  /** Takes note of an entry that {@link #isKept} could not see while the disk refused. */
  private void catchUp() {
    long stored = database.read(JournalTable::last);
    for (long number = history.last() + 1; number <= stored; number++) {
      JournalEntry missed = entry(number);
      counts.forget();
      tell(missed);
    }
  }

  /** Waits for the edit that is being written, if any. */
  void close() {
    turn.lock();
    try {
      closed = true;
    } finally {
      turn.unlock();
    }
  }

  private <T> T inTurn(Supplier<T> work) {
    T result;
    turn.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the project is closed");
      }
      if (unsure) {
        catchUp();
        unsure = false;
      }
      result = work.get();
    } finally {
      turn.unlock();
    }
    listeners.deliver();
    return result;
  }
}
