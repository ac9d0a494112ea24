package org.manicule.api.task;

import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A handle on work that was handed to {@link Tasks}. Safe to use from any thread.
 *
 * @param <T> what it results in
 */
@ProviderType
public interface Task<T> {

  /** What it is called in the status line. */
  String label();

  /** What it is doing now and how far it is. */
  Progress progress();

  /** Asks it to stop; it does so at its next check. Does nothing once it has ended. */
  void cancel();

  /**
   * Its result. Completes on a background thread; exceptionally with a {@link CancelledException}
   * when it was cancelled.
   */
  CompletableFuture<T> result();

  /**
   * How far a task is.
   *
   * @param words what it is doing now
   * @param done units done
   * @param total units in all, or 0 when unknown
   */
  record Progress(String words, long done, long total) {}
}
