package org.manicule.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Task;
import org.manicule.api.task.Work;

/** Work on its way through the pool: waiting, running or ended. */
final class PooledTask<T> implements Task<T> {
  private static final Logger LOG = System.getLogger(PooledTask.class.getName());

  private final String label;
  private final Work<T> work;
  private final TaskMonitor monitor;
  private final Consumer<PooledTask<?>> whenEnded;
  private final AtomicBoolean taken = new AtomicBoolean();
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private volatile Executor aside = Runnable::run;

  PooledTask(String label, Work<T> work, TaskMonitor monitor, Consumer<PooledTask<?>> whenEnded) {
    this.label = label;
    this.work = work;
    this.monitor = monitor;
    this.whenEnded = whenEnded;
  }

  /**
   * Queues the work.
   *
   * @param pool where it runs
   * @param canceller where it ends when it is cancelled before the pool has come to it
   */
  void start(Executor pool, Executor canceller) {
    aside = canceller;
    pool.execute(this::run);
  }

  private void run() {
    if (!taken.compareAndSet(false, true)) {
      return;
    }
    try {
      T value = work.run(monitor);
      end(() -> result.complete(value));
    } catch (CancelledException | UserException expected) {
      end(() -> result.completeExceptionally(expected));
    } catch (Throwable bug) {
      // Errors too: a plugin's missing class must not end the task unseen, with nobody told.
      LOG.log(Level.ERROR, "Task \"" + label + "\" failed", bug);
      end(() -> result.completeExceptionally(bug));
    }
  }

  @Override
  public void cancel() {
    monitor.cancel();
    if (taken.compareAndSet(false, true)) {
      aside.execute(() -> end(() -> result.completeExceptionally(new CancelledException())));
    }
  }

  private void end(Runnable completion) {
    whenEnded.accept(this);
    completion.run();
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Progress progress() {
    return monitor.progress();
  }

  @Override
  public CompletableFuture<T> result() {
    return result;
  }

  @Override
  public String toString() {
    return label;
  }
}
