package org.manicule.api.task;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How running work tells what it is doing and learns that it should stop. Safe to call from any
 * thread. Cheap: call it as often as is natural, the display is refreshed at its own pace.
 */
@ProviderType
public interface Monitor {

  /** Says what is being done now, in the researcher's words: {@code reading minutes.pdf}. */
  void step(String words);

  /**
   * Says how far the work is.
   *
   * @param done units done so far
   * @param total units in all, or 0 when unknown
   */
  void progress(long done, long total);

  /** Whether the researcher asked to stop. */
  boolean isCancelled();

  /**
   * Stops the work when the researcher asked to. Call it at least every 100 ms of work.
   *
   * @throws CancelledException when the task was cancelled
   */
  default void checkCancelled() {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }

  /**
   * A part of the work with its own counting; closing it completes the part.
   *
   * @param words what the part does
   * @param total units of the part, or 0 when unknown
   */
  Part part(String words, long total);

  /** A part of the work with its own counting. */
  @ProviderType
  interface Part extends Monitor, AutoCloseable {
    /** One unit of this part is done. */
    void advance();

    /** The part is complete. */
    @Override
    void close();
  }

  /** A monitor that shows nothing and is never cancelled: for tests and short work. */
  static Monitor silent() {
    return SilentMonitor.INSTANCE;
  }
}
