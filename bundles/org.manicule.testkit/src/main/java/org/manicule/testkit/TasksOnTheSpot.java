package org.manicule.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Work;

/**
 * Runs tasks at once where they are asked for, so that a test sees what they do; or, while held
 * back, when the test lets them. For one thread.
 */
public final class TasksOnTheSpot implements Tasks {
  /** The labels of all tasks there were. */
  public final List<String> labels = new ArrayList<>();

  /** Whether the researcher cancels what is started from now on. */
  public boolean cancelling;

  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  /** From now on tasks wait. */
  public void hold() {
    holding = true;
  }

  /** Runs what waits, and from now on everything at once again. */
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }

  @Override
  public <T> Task<T> run(String label, Work<T> work) {
    labels.add(label);
    Monitor monitor = cancelling ? new CancelledMonitor() : Monitor.silent();
    Spot<T> task = new Spot<>(label, new CompletableFuture<>());
    if (holding) {
      held.add(() -> task.run(work, monitor));
    } else {
      task.run(work, monitor);
    }
    return task;
  }

  @Override
  public List<Task<?>> running() {
    return List.of();
  }

  @Override
  public Registration onChange(Runnable listener) {
    return () -> {};
  }

  private record Spot<T>(String label, CompletableFuture<T> result) implements Task<T> {

    void run(Work<T> work, Monitor monitor) {
      if (!result.isDone()) {
        try {
          result.complete(work.run(monitor));
        } catch (Exception problem) {
          result.completeExceptionally(problem);
        }
      }
    }

    @Override
    public Progress progress() {
      return new Progress("", 0, 0);
    }

    @Override
    public void cancel() {
      result.completeExceptionally(new CancelledException());
    }
  }
}
