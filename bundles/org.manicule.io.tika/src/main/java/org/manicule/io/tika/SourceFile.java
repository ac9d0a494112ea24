package org.manicule.io.tika;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.BadFile;

/**
 * A file that is there, may be read and is not empty.
 *
 * @param path where it is
 * @param name its name without folders, for messages
 * @param charset how it is encoded if it is text, or null to find out
 * @param readsAttachments whether what is attached to mails is read too
 * @param scanLanguages what is printed on its scanned pages, as tesseract names languages; empty
 *     for its usual one
 */
record SourceFile(
    Path path,
    String name,
    @Nullable Charset charset,
    boolean readsAttachments,
    String scanLanguages) {
  /** Larger files are no documents, and would not fit into memory as text. */
  static final long MAX_MEGABYTES = 1024;

  /**
   * Checks what can be checked without reading.
   *
   * @param encoding a name of an encoding, or {@code auto}
   * @throws org.manicule.api.UserException when it cannot be read
   */
  static SourceFile check(Path file, String encoding) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw BadFile.folder(name);
    }
    if (!Files.exists(file)) {
      throw BadFile.missing(name);
    }
    if (!Files.isReadable(file)) {
      throw BadFile.unreadable(name, new IOException("no right to read " + file));
    }
    long size = Files.size(file);
    if (size == 0) {
      throw BadFile.empty(name);
    }
    if (size >> 20 >= MAX_MEGABYTES) {
      throw BadFile.tooLarge(name, MAX_MEGABYTES);
    }
    return new SourceFile(file, name, charset(name, encoding.strip()), false, "");
  }

  /** The same file with what is to happen to attachments: read or list. */
  SourceFile withAttachments(String choice) {
    return new SourceFile(path, name, charset, choice.equals("read"), scanLanguages);
  }

  /** The same file with what is printed on its scanned pages. */
  SourceFile withScansIn(String languages) {
    return new SourceFile(path, name, charset, readsAttachments, languages);
  }

  private static @Nullable Charset charset(String name, String encoding) {
    if (encoding.isEmpty() || encoding.equalsIgnoreCase("auto")) {
      return null;
    }
    try {
      return Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw BadFile.unknownEncoding(name, encoding);
    }
  }
}
