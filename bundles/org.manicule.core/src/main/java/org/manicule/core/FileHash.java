package org.manicule.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.manicule.api.model.ContentHash;

/** The hash of a file's bytes, as projects name originals by it. */
final class FileHash {
  private FileHash() {}

  static String of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes);
    }
  }

  /** The hash of all bytes that are left. */
  static String of(InputStream bytes) throws IOException {
    DigestInputStream digested = new DigestInputStream(bytes, ContentHash.digest());
    digested.transferTo(OutputStream.nullOutputStream());
    return ContentHash.hex(digested.getMessageDigest().digest());
  }
}
