package org.manicule.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;

/** Says in the researcher's words what H2 or the disk refused. */
final class Failures {
  private static final Set<Integer> GONE =
      Set.of(
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2);

  /** With a key, H2 takes every damage of the file's beginning for a wrong password. */
  private static final Set<Integer> DAMAGE =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1,
          ErrorCode.WRONG_PASSWORD_FORMAT);

  /** Bytes; H2 writes some megabytes at once. */
  private static final long HARDLY_ROOM = 16L << 20;

  private Failures() {}

  /** Whether the database gave up on its file, so that it has to be opened anew. */
  static boolean databaseGone(SQLException failure) {
    return GONE.contains(failure.getErrorCode()) || storeFailure(failure) != null;
  }

  /** Whether another process holds the file. */
  static boolean isOpenElsewhere(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
  }

  /**
   * Whether H2 wanted to write to what it had to leave as it is: it takes back what a killed
   * program left in memory, and when that is too much, it fails with words of its own.
   */
  static boolean wantsToWrite(SQLException failure) {
    MVStoreException store = storeFailure(failure);
    return store != null
        && String.valueOf(store.getMessage()).startsWith("This store is read-only");
  }

  /** What happened and what to do about it; anything that is not the disk's fault is a bug. */
  static RuntimeException explain(SQLException failure, Path folder) {
    String project = "the project \"" + folder + "\"";
    if (isOpenElsewhere(failure)) {
      return new UserException(
          "The database of " + project + " is open in another program.",
          "Close it there, then try again.",
          failure);
    }
    if (isDamage(failure)) {
      return damaged(folder, failure);
    }
    return databaseGone(failure)
        ? refused(failure, folder)
        : new IllegalStateException(failure.getMessage(), failure);
  }

  private static DiskException refused(SQLException failure, Path folder) {
    String project = "the project \"" + folder + "\"";
    return isDiskFull(failure) || hasHardlyRoom(folder)
        ? new DiskException(
            "There is no room left on the disk of " + project + "; nothing changed.",
            "Make room on that disk, then try again.",
            failure)
        : new DiskException(
            "The disk of " + project + " could not be read or written; nothing changed.",
            "Check that the disk is connected and lets you write, then try again.",
            failure);
  }

  /** The database is not what was written. */
  static UserException damaged(Path folder, Throwable cause) {
    return new UserException(
        "The database of the project \"" + folder + "\" is damaged.",
        "Restore a backup, or put back a copy of the project folder from before; keep the damaged"
            + " one.",
        cause);
  }

  private static boolean isDamage(SQLException failure) {
    MVStoreException store = storeFailure(failure);
    return DAMAGE.contains(failure.getErrorCode())
        || store != null && store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
  }

  /** H2 may tell only of the reading of what it could not write before. */
  private static boolean hasHardlyRoom(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean isDiskFull(Throwable failure) {
    return because(failure)
        .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
        .anyMatch(words -> words.contains("no space left") || words.contains("not enough space"));
  }

  private static @Nullable MVStoreException storeFailure(Throwable failure) {
    return because(failure)
        .filter(MVStoreException.class::isInstance)
        .map(MVStoreException.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** A failure and all its reasons: a failed batch names them as next failures, not as causes. */
  private static Stream<Throwable> because(Throwable failure) {
    Set<Throwable> reasons = new LinkedHashSet<>();
    collect(failure, reasons);
    return reasons.stream();
  }

  private static void collect(@Nullable Throwable failure, Set<Throwable> reasons) {
    if (failure != null && reasons.add(failure)) {
      collect(failure.getCause(), reasons);
      collect(failure instanceof SQLException sql ? sql.getNextException() : null, reasons);
    }
  }
}
