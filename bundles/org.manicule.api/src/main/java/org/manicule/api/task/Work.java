package org.manicule.api.task;

/**
 * What a task does.
 *
 * @param <T> what it results in
 */
@FunctionalInterface
public interface Work<T> {

  /**
   * Does the work on a background thread. Never touches widgets and never opens dialogs.
   *
   * @param monitor tells about progress and cancelling
   * @throws Exception whatever goes wrong; a {@link org.manicule.api.UserException} is shown as it
   *     is, anything else as a bug of the plugin that supplied the work
   */
  T run(Monitor monitor) throws Exception;
}
