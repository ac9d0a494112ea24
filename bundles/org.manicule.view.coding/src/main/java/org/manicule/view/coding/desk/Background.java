package org.manicule.view.coding.desk;

import java.util.function.Consumer;
import org.manicule.api.task.Work;

/** Runs what takes longer than a blink; problems are shown to the researcher. */
public interface Background {

  /**
   * Runs work away from the window's thread.
   *
   * @param label what it is called in the status line
   * @param work what to do
   * @param then gets the result on the window's thread
   */
  <T> void run(String label, Work<T> work, Consumer<T> then);
}
