package org.manicule.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;

/**
 * Keeps a project folder for one process. The operating system holds the lock and drops it with the
 * process, so a lock file left by a crash stops nobody.
 */
public final class FolderLock implements AutoCloseable {
  private static final String FILE = "lock";

  /** The lock lies behind the text, because Windows lets nobody read a locked stretch. */
  private static final long LOCKED_BYTE = 1L << 40;

  /**
   * The folders this process holds. Static, because the system's locks belong to the process as
   * well: closing any second channel on a lock file would drop the lock of the first, so a second
   * one must never be opened.
   */
  private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

  private final Path folder;
  private final FileChannel channel;
  private final boolean wasThere;

  private FolderLock(Path folder, FileChannel channel, boolean wasThere) {
    this.folder = folder;
    this.channel = channel;
    this.wasThere = wasThere;
  }

  /**
   * Takes the lock of a folder; writes nothing into the lock file yet.
   *
   * @throws UserException when another program, or another window of this one, has it
   */
  public static FolderLock take(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Holder known = HELD.putIfAbsent(real, Holder.here());
    if (known != null) {
      throw openElsewhere(folder, known.text());
    }
    boolean taken = false;
    try {
      FolderLock lock = lockFile(real, folder);
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD.remove(real);
      }
    }
  }

  private static FolderLock lockFile(Path real, Path folder) throws IOException {
    Path file = real.resolve(FILE);
    boolean wasThere = Files.exists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = tryLock(channel) != null;
      if (!locked) {
        throw openElsewhere(folder, Files.readString(file));
      }
      return new FolderLock(real, channel, wasThere);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException inAnotherCopyOfThisClass) {
      return null;
    }
  }

  private static UserException openElsewhere(Path folder, String holder) {
    return new UserException(
        "The project \"" + folder + "\" is open already" + Holder.describe(holder) + ".",
        "Close it there, then try again.");
  }

  /** Writes into the lock file who has the project open. */
  public void announce() throws IOException {
    write(HELD.getOrDefault(folder, Holder.here()).text());
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Gives the folder back as if it had never been opened: for when opening it failed. */
  public void abandon() throws IOException {
    channel.close();
    if (!wasThere) {
      Files.deleteIfExists(folder.resolve(FILE));
    }
    HELD.remove(folder);
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    try {
      // Emptied but not deleted: another process may be about to lock this very file.
      channel.truncate(0);
    } finally {
      channel.close();
      HELD.remove(folder);
    }
  }
}
