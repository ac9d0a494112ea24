package org.manicule.store.journal;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.store.sql.Database;

/** The changes of a large entry, read from the journal chunk by chunk while they are walked. */
final class StoredChanges extends ChangeStream {
  private final Database database;
  private final long number;
  private final int parts;
  private final int size;
  private final boolean inverted;

  StoredChanges(Database database, long number, int parts, long size) {
    this(database, number, parts, Math.toIntExact(size), false);
  }

  private StoredChanges(Database database, long number, int parts, int size, boolean inverted) {
    this.database = database;
    this.number = number;
    this.parts = parts;
    this.size = size;
    this.inverted = inverted;
  }

  @Override
  public Iterator<Change> iterator() {
    return inverted ? new FromEnd() : new FromStart();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public OptionalLong expected() {
    return OptionalLong.of(size);
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public List<Change> inverse() {
    return new StoredChanges(database, number, parts, size, !inverted);
  }

  /** Walks through chunks. */
  private abstract static class Walk implements Iterator<Change> {
    private Iterator<Change> chunk = Collections.emptyIterator();

    abstract boolean hasNextChunk();

    abstract Iterator<Change> nextChunk();

    @Override
    public boolean hasNext() {
      while (!chunk.hasNext() && hasNextChunk()) {
        chunk = nextChunk();
      }
      return chunk.hasNext();
    }

    @Override
    public Change next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return chunk.next();
    }
  }

  private final class FromStart extends Walk {
    private int part;

    @Override
    boolean hasNextChunk() {
      return part < parts;
    }

    @Override
    Iterator<Change> nextChunk() {
      EntryInput.Chunk chunk = database.read(session -> new EntryInput(session, number).from(part));
      part = chunk.after();
      return chunk.changes().iterator();
    }
  }

  private final class FromEnd extends Walk {
    private int part = parts - 1;

    @Override
    boolean hasNextChunk() {
      return part >= 0;
    }

    @Override
    Iterator<Change> nextChunk() {
      EntryInput.Chunk chunk = database.read(session -> new EntryInput(session, number).upTo(part));
      part = chunk.before();
      List<Change> changes = chunk.changes();
      Collections.reverse(changes);
      changes.replaceAll(Change::inverse);
      return changes.iterator();
    }
  }
}
