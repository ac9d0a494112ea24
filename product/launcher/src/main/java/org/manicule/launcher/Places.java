package org.manicule.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program finds and keeps its things.
 *
 * @param home the folder the program is installed in
 * @param plugins folders with the researcher's own plugins
 * @param cache folder for what can be made again
 * @param log folder for log files
 */
record Places(Path home, List<Path> plugins, Path cache, Path log) {

  /** The XDG folders, or what the system properties {@code manicule.*} say instead. */
  static Places of(Properties properties, Map<String, String> environment) {
    Path user = Path.of(properties.getProperty("user.home"));
    Path home = Path.of(properties.getProperty("manicule.home", ".")).toAbsolutePath().normalize();
    Path data = xdg(environment, "XDG_DATA_HOME", user.resolve(".local/share"));
    Path cache = xdg(environment, "XDG_CACHE_HOME", user.resolve(".cache"));
    Path state = xdg(environment, "XDG_STATE_HOME", user.resolve(".local/state"));
    String plugins = properties.getProperty("manicule.plugins", data.resolve("plugins").toString());
    return new Places(home, folders(plugins), cache, state.resolve("log"));
  }

  private static Path xdg(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    // The XDG specification says that a relative path is to be ignored.
    boolean usable = !value.isEmpty() && Path.of(value).isAbsolute();
    return (usable ? Path.of(value) : otherwise).resolve("manicule");
  }

  private static List<Path> folders(String list) {
    return Arrays.stream(list.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).toAbsolutePath().normalize())
        .toList();
  }

  Path bundles() {
    return home.resolve("bundles");
  }
}
