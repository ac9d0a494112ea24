package org.manicule.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Runs tasks on one pool of about as many threads as there are processors. Thread-safe. */
@Component(service = Tasks.class)
public final class PooledTasks implements Tasks, AutoCloseable {
  private static final Logger LOG = System.getLogger(PooledTasks.class.getName());
  private static final int MILLIS_BETWEEN_NEWS = 100;
  private static final int SECONDS_TO_STOP = 5;

  private final ExecutorService pool;
  private final ScheduledExecutorService teller;
  private final Queue<PooledTask<?>> running = new ConcurrentLinkedQueue<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean newsIsDue = new AtomicBoolean();

  /** A pool of its own, until this is closed. */
  @Activate
  public PooledTasks() {
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    pool = Executors.newFixedThreadPool(threads, daemons("manicule-task"));
    // Late news of a task that ends while everything is being closed may be dropped.
    teller = new ScheduledThreadPoolExecutor(1, daemons("manicule-news"), new DiscardPolicy());
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public <T> Task<T> run(String label, Work<T> work) {
    PooledTask<T> task = new PooledTask<>(label, work, new TaskMonitor(this::changed), this::ended);
    running.add(task);
    task.start(pool, teller);
    changed();
    return task;
  }

  @Override
  public List<Task<?>> running() {
    return List.copyOf(running);
  }

  @Override
  public Registration onChange(Runnable listener) {
    // An object of its own, so that a listener registered twice is told twice and removed once.
    Runnable entry = () -> tell(listener);
    listeners.add(entry);
    return () -> listeners.remove(entry);
  }

  private void ended(PooledTask<?> task) {
    running.remove(task);
    changed();
  }

  private void changed() {
    if (newsIsDue.compareAndSet(false, true)) {
      teller.schedule(this::tellAll, MILLIS_BETWEEN_NEWS, TimeUnit.MILLISECONDS);
    }
  }

  private void tellAll() {
    newsIsDue.set(false);
    listeners.forEach(Runnable::run);
  }

  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "A listener to tasks failed", bug);
    }
  }

  /** Cancels what is running and waits a moment for it to stop. */
  @Override
  @Deactivate
  public void close() {
    running.forEach(PooledTask::cancel);
    pool.shutdown();
    try {
      if (!pool.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "These tasks do not stop when cancelled: {0}", running);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    teller.shutdown();
  }
}
