package org.manicule.core;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task.Progress;

/**
 * Remembers how far a task is. Counts are those of the outermost part that has a total, so that the
 * bar moves forwards only; words are those of all parts, from the outermost in. Thread-safe.
 */
final class TaskMonitor implements Monitor.Part {
  private static final Progress NOTHING = new Progress("", 0, 0);

  private final AtomicBoolean cancelled;
  private final Runnable onChange;
  private final @Nullable TaskMonitor around;
  private volatile Progress own;
  private volatile @Nullable TaskMonitor inner;

  TaskMonitor(Runnable onChange) {
    this(new AtomicBoolean(), onChange, null, NOTHING);
  }

  private TaskMonitor(
      AtomicBoolean cancelled, Runnable onChange, @Nullable TaskMonitor around, Progress start) {
    this.cancelled = cancelled;
    this.onChange = onChange;
    this.around = around;
    this.own = start;
  }

  void cancel() {
    cancelled.set(true);
  }

  Progress progress() {
    Progress here = own;
    TaskMonitor part = inner;
    if (part == null) {
      return here;
    }
    Progress within = part.progress();
    Progress counted = here.total() > 0 ? here : within;
    return new Progress(joined(here.words(), within.words()), counted.done(), counted.total());
  }

  private static String joined(String outer, String within) {
    return outer.isEmpty() || within.isEmpty() ? outer + within : outer + " · " + within;
  }

  @Override
  public void step(String words) {
    update(now -> new Progress(words, now.done(), now.total()));
  }

  @Override
  public void progress(long done, long total) {
    update(now -> new Progress(now.words(), done, total));
  }

  @Override
  public void advance() {
    update(now -> new Progress(now.words(), now.done() + 1, now.total()));
  }

  private void update(UnaryOperator<Progress> change) {
    synchronized (this) {
      own = change.apply(own);
    }
    onChange.run();
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  @Override
  public Monitor.Part part(String words, long total) {
    Progress start = new Progress(words, 0, total);
    TaskMonitor part = new TaskMonitor(cancelled, onChange, this, start);
    inner = part;
    onChange.run();
    return part;
  }

  @Override
  public void close() {
    if (around != null) {
      around.partClosed(this);
    }
    onChange.run();
  }

  private synchronized void partClosed(TaskMonitor part) {
    // When parts run side by side, the one that began last is shown.
    if (inner == part) {
      inner = null;
    }
  }
}
