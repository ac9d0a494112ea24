package org.manicule.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.Tasks.Registration;

/**
 * Those who are told about every entry. Each has a queue of its own, which one task at a time
 * empties on its executor: entries arrive in order, and nobody waits for anybody else.
 */
final class Listeners {
  private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  Registration add(Executor executor, Consumer<JournalEntry> consumer) {
    Listener listener = new Listener(executor, consumer);
    listeners.add(listener);
    return () -> {
      listener.end();
      listeners.remove(listener);
    };
  }

  /** Puts an entry into every queue; call it in the order of the journal. */
  void enqueue(JournalEntry entry) {
    listeners.forEach(listener -> listener.enqueue(entry));
  }

  /** Has the queues emptied. Hold no lock while calling: an executor may run things at once. */
  void deliver() {
    listeners.forEach(Listener::deliver);
  }

  void clear() {
    listeners.forEach(Listener::end);
    listeners.clear();
  }

  private static final class Listener {
    private final Executor executor;
    private final Consumer<JournalEntry> consumer;
    private final Deque<JournalEntry> queue = new ArrayDeque<>();
    private boolean emptying;
    private boolean ended;

    Listener(Executor executor, Consumer<JournalEntry> consumer) {
      this.executor = executor;
      this.consumer = consumer;
    }

    synchronized void enqueue(JournalEntry entry) {
      queue.add(entry);
    }

    synchronized void end() {
      ended = true;
      queue.clear();
    }

    void deliver() {
      if (start()) {
        try {
          executor.execute(this::empty);
        } catch (RejectedExecutionException closed) {
          LOG.log(System.Logger.Level.DEBUG, "a listener's executor is closed", closed);
          stop();
        }
      }
    }

    private synchronized boolean start() {
      boolean needed = !emptying && !queue.isEmpty();
      emptying |= needed;
      return needed;
    }

    private synchronized void stop() {
      emptying = false;
      queue.clear();
    }

    private void empty() {
      for (JournalEntry entry = next(); entry != null; entry = next()) {
        tell(entry);
      }
    }

    private synchronized @Nullable JournalEntry next() {
      JournalEntry entry = ended ? null : queue.poll();
      emptying = entry != null;
      return entry;
    }

    private void tell(JournalEntry entry) {
      try {
        consumer.accept(entry);
      } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
        LOG.log(System.Logger.Level.ERROR, "a listener failed at entry " + entry.number(), failure);
      }
    }
  }
}
