package org.manicule.view.coding.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks;
import org.manicule.api.task.Work;

/** Runs tasks at once where they are asked for; the researcher may have cancelled them. */
public final class SpotTasks implements Tasks {
  public final List<String> labels = new ArrayList<>();

  /** Whether the researcher cancels what is started from now on. */
  public boolean cancelling;

  @Override
  public <T> Task<T> run(String label, Work<T> work) {
    labels.add(label);
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      result.complete(work.run(cancelling ? new Stop() : Monitor.silent()));
    } catch (Exception problem) {
      result.completeExceptionally(problem);
    }
    return new Done<>(label, result);
  }

  @Override
  public List<Task<?>> running() {
    return List.of();
  }

  @Override
  public Registration onChange(Runnable listener) {
    return () -> {};
  }

  private record Done<T>(String label, CompletableFuture<T> result) implements Task<T> {
    @Override
    public Progress progress() {
      return new Progress("", 0, 0);
    }

    @Override
    public void cancel() {
      result.completeExceptionally(new CancelledException());
    }
  }

  private static final class Stop implements Monitor {
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
}
