package org.manicule.benchmarks.store;

import java.util.Iterator;
import org.manicule.api.project.Change;
import org.manicule.api.task.Monitor;

/** A researcher who cancels a bulk edit when half of it is done. */
final class HalfWay implements Monitor {
  private final long half;
  private volatile boolean cancelled;
  private volatile long since;

  HalfWay(int changes) {
    this.half = changes / 2;
  }

  /** The changes, which this researcher watches passing. */
  Iterable<Change> watch(Iterable<Change> changes) {
    return () -> new Watched(changes.iterator());
  }

  /** When it was cancelled, in the nanoseconds of {@link System#nanoTime()}. */
  long since() {
    return since;
  }

  @Override
  public void step(String words) {}

  @Override
  public void progress(long done, long total) {}

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public Part part(String words, long total) {
    return new WholePart();
  }

  private final class Watched implements Iterator<Change> {
    private final Iterator<Change> changes;
    private long passed;

    Watched(Iterator<Change> changes) {
      this.changes = changes;
    }

    @Override
    public boolean hasNext() {
      return changes.hasNext();
    }

    @Override
    public Change next() {
      if (++passed == half) {
        since = System.nanoTime();
        cancelled = true;
      }
      return changes.next();
    }
  }

  private final class WholePart implements Part {
    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public Part part(String words, long total) {
      return this;
    }

    @Override
    public void advance() {}

    @Override
    public void close() {}
  }
}
