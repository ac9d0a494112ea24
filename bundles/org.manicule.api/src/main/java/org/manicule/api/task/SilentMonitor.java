package org.manicule.api.task;

/** Shows nothing and is never cancelled. */
enum SilentMonitor implements Monitor.Part {
  INSTANCE;

  @Override
  public void step(String words) {}

  @Override
  public void progress(long done, long total) {}

  @Override
  public boolean isCancelled() {
    return false;
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
