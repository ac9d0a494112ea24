package org.manicule.api.task;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Runs everything that takes longer than a blink, off the window's thread. A service. */
@ProviderType
public interface Tasks {

  /**
   * Starts work on a background thread.
   *
   * @param label what it is called in the status line, in the researcher's words
   * @param work what to do
   * @return the handle; cancelling and the result are there
   */
  <T> Task<T> run(String label, Work<T> work);

  /** The tasks that have not ended, oldest first. */
  List<Task<?>> running();

  /**
   * Tells when a task starts, gets on or ends, on a background thread, at most some times a second.
   *
   * @return closing it ends the telling
   */
  Registration onChange(Runnable listener);

  /** Closing it ends what it stands for; closing it twice does nothing. */
  @ProviderType
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
