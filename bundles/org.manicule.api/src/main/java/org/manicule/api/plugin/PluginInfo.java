package org.manicule.api.plugin;

import java.util.List;

/**
 * One installed plugin (an OSGi bundle).
 *
 * @param name its symbolic name
 * @param version its version
 * @param state how it is doing
 * @param contributes what it adds, such as {@code importer: tika} or {@code view: coding}
 * @param problem why it failed, in words; empty when it did not
 */
public record PluginInfo(
    String name, String version, State state, List<String> contributes, String problem) {

  /** How a plugin is doing. */
  public enum State {
    /** Running. */
    ACTIVE,
    /** Installed, and not started because nothing needs it yet. */
    READY,
    /** Not running because of a problem. */
    FAILED
  }

  /** Copies the list. */
  public PluginInfo {
    contributes = List.copyOf(contributes);
  }
}
