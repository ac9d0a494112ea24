package org.manicule.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.manicule.api.UserException;

/** Says in the researcher's words what H2 or the disk refused. */
public final class Failures {
  private static final Set<Integer> GONE =
      Set.of(
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2);

  private Failures() {}

  /** Whether the database closed itself, so that a new connection may help. */
  static boolean databaseGone(SQLException failure) {
    return GONE.contains(failure.getErrorCode()) || hasCause(failure, "MVStoreException");
  }

  /** What happened and what to do about it; anything that is not the disk's fault is a bug. */
  public static RuntimeException explain(SQLException failure, Path file) {
    String folder = String.valueOf(file.getParent());
    if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new UserException(
          "The project \"" + folder + "\" is open in another program.",
          "Close it there, then try again.",
          failure);
    }
    if (failure.getErrorCode() == ErrorCode.VALUE_TOO_LONG_2) {
      return new UserException(
          "A text of this edit is longer than a project can keep in one place.",
          "Shorten it to less than a million characters.",
          failure);
    }
    if (diskFull(failure)) {
      return new UserException(
          "There is no room left on the disk of the project \"" + folder + "\"; nothing changed.",
          "Make room on that disk, then try again.",
          failure);
    }
    return databaseGone(failure) || corrupted(failure)
        ? unreadable(failure, folder)
        : new IllegalStateException(failure.getMessage(), failure);
  }

  private static UserException unreadable(SQLException failure, String folder) {
    return corrupted(failure)
        ? new UserException(
            "The database of the project \"" + folder + "\" is damaged.",
            "Put back a copy of the project folder from before, and keep the damaged one.",
            failure)
        : new UserException(
            "The disk of the project \""
                + folder
                + "\" could not be read or written;"
                + " nothing changed.",
            "Check that the disk is connected and has room, then try again.",
            failure);
  }

  private static boolean corrupted(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
  }

  private static boolean diskFull(Throwable failure) {
    return failure.getMessage() != null
            && failure.getMessage().toLowerCase(Locale.ROOT).contains("no space left")
        || failure.getCause() != null && diskFull(failure.getCause());
  }

  private static boolean hasCause(Throwable failure, String name) {
    return failure.getClass().getSimpleName().equals(name)
        || failure.getCause() != null && hasCause(failure.getCause(), name);
  }
}
