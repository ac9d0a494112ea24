package org.manicule.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns what the file system says into a sentence for the researcher. */
final class FileProblem {
  private FileProblem() {}

  /** Why reading or writing failed, without the path that the caller names anyway. */
  static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return Messages.text("file.gone");
    }
    if (problem instanceof AccessDeniedException) {
      return Messages.text("file.denied");
    }
    String reason =
        problem instanceof FileSystemException fileProblem
            ? fileProblem.getReason()
            : problem.getMessage();
    return reason == null || reason.isBlank() ? problem.getClass().getSimpleName() : reason;
  }
}
