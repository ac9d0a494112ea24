package org.manicule.testkit;

import org.manicule.api.task.Monitor;

/** The monitor of a task that the researcher cancelled before it began. */
final class CancelledMonitor implements Monitor.Part {

  @Override
  public void step(String words) {}

  @Override
  public void progress(long done, long total) {}

  @Override
  public boolean isCancelled() {
    return true;
  }

  @Override
  public Monitor.Part part(String words, long total) {
    return this;
  }

  @Override
  public void advance() {}

  @Override
  public void close() {}
}
