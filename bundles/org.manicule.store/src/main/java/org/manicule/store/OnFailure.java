package org.manicule.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has to be taken back, newest first, when making or opening a project fails half-way. Leaving
 * the block without {@link #succeeded()} takes it back.
 */
final class OnFailure implements AutoCloseable {
  private final Deque<Step> steps = new ArrayDeque<>();

  /** Takes back one thing. */
  interface Step {
    void run() throws Exception;
  }

  void run(Step step) {
    steps.push(step);
  }

  /** Closes one thing, when it is there. */
  void close(@Nullable AutoCloseable opened) {
    if (opened != null) {
      run(opened::close);
    }
  }

  void succeeded() {
    steps.clear();
  }

  @Override
  public void close() {
    for (Step step : steps) {
      try {
        step.run();
      } catch (Exception failure) {
        System.getLogger(OnFailure.class.getName())
            .log(System.Logger.Level.WARNING, "something of the failed opening stays", failure);
      }
    }
  }
}
