package org.manicule.core.edits;

import org.manicule.api.task.Monitor;

/** The monitor of a task that the researcher has cancelled. */
public final class StoppingMonitor implements Monitor {

  @Override
  public void step(String words) {}

  @Override
  public void progress(long done, long total) {}

  @Override
  public boolean isCancelled() {
    return true;
  }

  @Override
  public Part part(String words, long total) {
    return Monitor.silent().part(words, total);
  }
}
