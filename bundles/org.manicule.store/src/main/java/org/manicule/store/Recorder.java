package org.manicule.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.StaleEditException;
import org.manicule.api.task.Monitor;
import org.manicule.store.edit.EditWriter;
import org.manicule.store.edit.ExactForm;
import org.manicule.store.edit.RuleException;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.journal.UndoHistory;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.DiskException;

/**
 * The one way into the database: writes an edit and its journal entry in one transaction, then has
 * the listeners told. Edits wait for each other.
 */
final class Recorder {
  private final Database database;
  private final UndoHistory history;
  private final CurrentCoder coder;
  private final Listeners listeners;
  private final ReentrantLock turn = new ReentrantLock(true);
  private boolean closed;

  Recorder(Database database, UndoHistory history, CurrentCoder coder, Listeners listeners) {
    this.database = database;
    this.history = history;
    this.coder = coder;
    this.listeners = listeners;
  }

  JournalEntry apply(Edit edit, Monitor monitor) {
    if (edit.isEmpty()) {
      throw new IllegalArgumentException("the edit \"" + edit.label() + "\" changes nothing");
    }
    return inTurn(() -> record(coderOf(edit), ExactForm.of(edit), null, monitor));
  }

  /** Applies a small edit for somebody who is not the current coder yet. */
  JournalEntry applyAs(Id<Coder> by, Edit edit) {
    return inTurn(() -> record(by, ExactForm.of(edit), null, Monitor.silent()));
  }

  Optional<JournalEntry> undo() {
    return inTurn(() -> takeBack(history.undoable()));
  }

  Optional<JournalEntry> redo() {
    return inTurn(() -> takeBack(history.redoable()));
  }

  JournalEntry undo(long number) {
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
          return takeBack(history.inForce(number)).orElseThrow(() -> undoneAlready(number));
        });
  }

  private static UserException undoneAlready(long number) {
    return new UserException(
        "Entry " + number + " is undone already.", "Redo it, or choose another entry.");
  }

  private Optional<JournalEntry> takeBack(OptionalLong number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(takeBack(number.getAsLong()));
  }

  private JournalEntry takeBack(long number) {
    JournalEntry taken = entry(number);
    String label = entry(history.edit(number)).edit().label();
    String prefix = history.isUndo(number) ? "Redo: " : "Undo: ";
    Edit inverse = new Edit(prefix + label, taken.edit().inverse().changes());
    try {
      return record(coderOf(inverse), inverse, number, Monitor.silent());
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
    return database
        .read(session -> JournalTable.entry(session, number))
        .orElseThrow(() -> new IllegalStateException("the journal lacks entry " + number));
  }

  /** Whose edit it is; not somebody whom the edit itself removes. */
  private Id<Coder> coderOf(Edit edit) {
    Id<Coder> current = coder.get().id();
    boolean leaves =
        edit.changes().stream()
            .anyMatch(change -> change.after() == null && change.subject().id().equals(current));
    return leaves ? coder.otherThan(current).map(Coder::id).orElse(current) : current;
  }

  private JournalEntry record(Id<Coder> by, Edit edit, @Nullable Long undoes, Monitor monitor) {
    JournalEntry entry =
        new JournalEntry(history.last() + 1, ExactForm.of(Instant.now()), by, edit, undoes);
    try {
      database.<@Nullable Void>write(
          session -> {
            new EditWriter(session).write(edit.changes(), monitor);
            JournalTable.append(session, entry, monitor);
            return null;
          });
    } catch (DiskException failure) {
      if (!isKept(entry)) {
        throw failure;
      }
    }
    history.add(entry.number(), undoes);
    listeners.enqueue(entry);
    return entry;
  }

  /**
   * Whether an entry is on the disk although its commit failed: then the disk refused only after
   * the last byte was written, and the edit counts.
   */
  private boolean isKept(JournalEntry entry) {
    try {
      Optional<JournalLine> kept =
          database.write(session -> JournalTable.line(session, entry.number()));
      return kept.equals(Optional.of(entry.line()));
    } catch (DiskException stillRefusing) {
      return false;
    }
  }

  /** Takes note of an entry that {@link #isKept} could not see while the disk refused. */
  private void catchUp() {
    long stored = database.read(JournalTable::last);
    for (long number = history.last() + 1; number <= stored; number++) {
      JournalEntry missed = entry(number);
      history.add(number, missed.undoes());
      listeners.enqueue(missed);
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
      catchUp();
      result = work.get();
    } finally {
      turn.unlock();
    }
    listeners.deliver();
    return result;
  }
}
