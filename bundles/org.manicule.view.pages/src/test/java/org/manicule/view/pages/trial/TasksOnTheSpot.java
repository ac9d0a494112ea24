package org.manicule.view.pages.trial;

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

/** Runs tasks at once where they are asked for, or, while held back, when the test lets them. */
public final class TasksOnTheSpot implements Tasks {
  public final List<String> labels = new ArrayList<>();
  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  /** From now on tasks wait. */
  public void hold() {
    holding = true;
  }

  /** Runs what waits. */
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }

  @Override
  public <T> Task<T> run(String label, Work<T> work) {
    labels.add(label);
    Spot<T> task = new Spot<>(label, new CompletableFuture<>());
    if (holding) {
      held.add(() -> task.run(work));
    } else {
      task.run(work);
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

    void run(Work<T> work) {
      if (!result.isDone()) {
        try {
          result.complete(work.run(Monitor.silent()));
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
