package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the disk refused, in words; Java's own messages are often no more than a path. */
public final class Reason {
  private Reason() {}

  /** What refused, as a part of a sentence. */
  public static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "you have no right to write there";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NoSuchFileException) {
      return "something above it is missing or is not a folder";
    }
    String reason =
        failure instanceof FileSystemException refused ? refused.getReason() : failure.getMessage();
    return reason == null ? "the disk refused" : reason;
  }
}
