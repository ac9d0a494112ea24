package org.manicule.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the framework keeps what it knows of the bundles from one start to the next.
 * The framework does not notice a second program in the same folder, so each running program locks
 * its own, one per place of installation and one more for each that runs at the same time.
 */
final class CacheFolder implements AutoCloseable {

  private final Path folder;
  private final @Nullable FileChannel channel;

  private CacheFolder(Path folder, @Nullable FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Takes the first free folder for this installation. */
  static CacheFolder open(Path cache, Path home) throws IOException {
    byte[] path = home.toString().getBytes(StandardCharsets.UTF_8);
    Path base = cache.resolve(UUID.nameUUIDFromBytes(path).toString());
    try {
      Files.createDirectories(base);
      for (int number = 1; ; number++) {
        FileChannel channel = lock(base.resolve(number + ".lock"));
        if (channel != null) {
          return new CacheFolder(base.resolve(String.valueOf(number)), channel);
        }
      }
    } catch (IOException e) {
      // A home that cannot be written to costs speed, not the program.
      return new CacheFolder(Files.createTempDirectory("manicule"), null);
    }
  }

  private static @Nullable FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : channel;
  }

  Path folder() {
    return folder;
  }

  /** Forgets everything, for when the framework cannot read what it wrote. */
  void clear() throws IOException {
    Folders.delete(folder);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    } else {
      clear();
    }
  }
}
