package org.manicule.store.sql;

import java.io.File;
import java.nio.file.Path;
import org.manicule.api.UserException;

/** How a project's file is named to H2. */
final class H2Url {
  /**
   * WRITE_DELAY 0: a commit is in the file when it returns. TRACE_LEVEL_FILE 0: no log files in the
   * folder. DB_CLOSE_ON_EXIT: closing is ours, not that of a JVM hook that runs at any time.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
          + ";QUERY_CACHE_SIZE=100";

  private H2Url() {}

  static String create(Path file) {
    return "jdbc:h2:file:" + path(file) + SETTINGS;
  }

  static String open(Path file) {
    return create(file) + ";IFEXISTS=TRUE";
  }

  private static String path(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    boolean oddBackslash = File.separatorChar != '\\' && path.indexOf('\\') >= 0;
    if (path.indexOf(';') >= 0 || oddBackslash) {
      throw new UserException(
          "The folder \""
              + file.getParent()
              + "\" cannot hold a project: its path contains "
              + (oddBackslash ? "a backslash." : "a semicolon."),
          "Rename that folder or choose another one.");
    }
    return path;
  }
}
