package org.manicule.launcher;

import java.util.Map;

/** Why one plugin does not run. */
record Problem(String symbolicName, String version, String location, String problem) {

  /** The form in which other bundles read it, as they cannot see this class. */
  Map<String, String> toMap() {
    return Map.of(
        "symbolicName", symbolicName,
        "version", version,
        "location", location,
        "problem", problem);
  }

  @Override
  public String toString() {
    String name = symbolicName.isEmpty() ? location : symbolicName + " " + version;
    return "the plugin " + name + " does not run: " + problem;
  }
}
