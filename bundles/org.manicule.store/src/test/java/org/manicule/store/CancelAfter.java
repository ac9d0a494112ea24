package org.manicule.store;

import org.manicule.api.task.Monitor;

/** A monitor that is cancelled as soon as so many units of work are done. */
final class CancelAfter implements Monitor {
  private final long limit;
  private volatile long done;

  CancelAfter(long limit) {
    this.limit = limit;
  }

  /** How much was done when the work stopped. */
  long done() {
    return done;
  }

  @Override
  public void step(String words) {}

  @Override
  public void progress(long soFar, long total) {
    done = soFar;
  }

  @Override
  public boolean isCancelled() {
    return done >= limit;
  }

  @Override
  public Part part(String words, long total) {
    return Monitor.silent().part(words, total);
  }
}
