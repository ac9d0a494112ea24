package org.manicule.store.sql;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.store.protect.ProjectKey;

/** How a project's file is named to H2, and the settings it is opened with. */
final class H2Url {
  /** Milliseconds; see {@link #SETTINGS}. */
  static final int WRITE_DELAY = 500;

  /**
   * WRITE_DELAY: H2's own writing in the background stays on, because it also reclaims the room
   * that every small commit leaves behind; without it the file grows by 50 KB with each edit. That
   * a commit is on the disk before anybody hears of it is our own doing, see Database.force.
   *
   * <p>RETENTION_TIME: milliseconds before such room is written over. It must be longer than the
   * time between two calls of force, so that a power cut finds the last forced state complete.
   *
   * <p>TRACE_LEVEL: no log files in the project's folder. DB_CLOSE_ON_EXIT: closing is ours and not
   * that of a JVM hook which runs at any time. The scheme "retry" opens the file again after the
   * interrupt of a thread has closed it.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY="
          + WRITE_DELAY
          + ";RETENTION_TIME=5000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=100"
          + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private static final String IF_EXISTS = ";IFEXISTS=TRUE";

  private H2Url() {}

  static String create(Path file, @Nullable ProjectKey key) {
    return "jdbc:h2:" + UnlockedFile.scheme() + "retry:" + path(file) + SETTINGS + cipher(key);
  }

  static String open(Path file, @Nullable ProjectKey key) {
    return create(file, key) + IF_EXISTS;
  }

  static String readOnly(Path file, @Nullable ProjectKey key) {
    return "jdbc:h2:"
        + UntouchedFile.scheme()
        + path(file)
        + SETTINGS
        + ";ACCESS_MODE_DATA=r"
        + cipher(key);
  }

  /** As {@link #readOnly}, but what H2 writes all the same is set aside. */
  static String setAside(Path file, @Nullable ProjectKey key) {
    return "jdbc:h2:" + SetAsideFile.scheme() + path(file) + SETTINGS + IF_EXISTS + cipher(key);
  }

  private static String cipher(@Nullable ProjectKey key) {
    return key == null ? "" : ";CIPHER=AES";
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
