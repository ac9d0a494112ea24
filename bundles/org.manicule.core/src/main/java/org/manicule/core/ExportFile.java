package org.manicule.core;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.manicule.api.UserException;

/** A file that is either written completely or left as it was. */
final class ExportFile {
  private final Path target;

  /** What fills the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  ExportFile(Path target) {
    this.target = target;
  }

  /** Writes beside the target first and puts the file in place when it is complete and on disk. */
  void write(Content content) {
    requireWritable();
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        writeThrough(content);
      } else {
        writeBeside(content);
      }
    } catch (IOException e) {
      throw new UserException(
          Messages.text("export.failed", target, FileProblem.reason(e)),
          Messages.text("export.failed.do"),
          e);
    }
  }

  private void requireWritable() {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw refused("export.isFolder");
    }
    if (!Files.isDirectory(folder)) {
      throw refused("export.noFolder");
    }
    // Moving another file to its place would pass over the protection.
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw refused("export.protected");
    }
  }

  private UserException refused(String key) {
    return new UserException(
        Messages.text(key, target, String.valueOf(target.toAbsolutePath().getParent())),
        Messages.text(key + ".do"));
  }

  /**
   * A pipe or device such as {@code /dev/stdout}: there is nothing to keep and nothing to replace.
   */
  private void writeThrough(Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      content.writeTo(new LeftOpen(out));
    }
  }

  private void writeBeside(Content content) throws IOException {
    // The file that a link points to is replaced, not the link.
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path beside = place.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      writeToDisk(beside, content);
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeToDisk(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(new LeftOpen(out));
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** An exporter that closes its stream against the rules must not spoil the file. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
