package org.manicule.api.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is installed, and the one place where a plugin's failures are caught. A service. */
@ProviderType
public interface Plugins {

  /** All plugins by name, libraries left out; the failed ones too. */
  List<PluginInfo> all();

  /**
   * Calls a plugin. Whatever it throws besides {@link org.manicule.api.UserException}, {@link
   * java.io.IOException} and {@link org.manicule.api.task.CancelledException} is logged once and
   * thrown again as a user exception that names the plugin and says that the project is unharmed.
   *
   * @param contribution the plugin's object that is called; it tells whose plugin it is
   * @param call the call
   */
  <T> T guard(Object contribution, GuardedCall<T> call) throws java.io.IOException;

  /** A call into a plugin. */
  @FunctionalInterface
  interface GuardedCall<T> {
    /** Makes the call. */
    T call() throws Exception;
  }
}
