package org.manicule.store.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.ProjectInUseException;

/**
 * Keeps a project folder for one process. The operating system holds the lock and drops it with the
 * process, so a lock file left by a crash stops nobody.
 */
public final class FolderLock implements Closeable {
  /** The name of the lock file. */
  static final String FILE = "lock";

  /** The lock lies behind the text, because Windows lets nobody read a locked stretch. */
  private static final long LOCKED_BYTE = 1L << 40;

  /** A program that only looks holds the lock for an instant; then it is tried again. */
  private static final int TRIES = 5;

  private static final int MOST_TEXT = 4096;

  private static final long BETWEEN_TRIES_MILLIS = 20;

  /**
   * The folders this process holds. Static, because the system's locks belong to the process as
   * well: closing any second channel on a lock file would drop the lock of the first, so a second
   * one must never be opened. Whoever opens one does so while having this object for itself.
   */
  private static final Map<Path, ProjectInUseException.Holder> HELD = new HashMap<>();

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
   * @throws ProjectInUseException when another program, or another window of this one, has it, or
   *     the lock file says that another computer has
   */
  public static FolderLock take(Path folder) throws IOException {
    return take(folder, false);
  }

  /**
   * The same.
   *
   * @param evenIfHeldElsewhere whether to pass over what another computer wrote into the lock file
   */
  public static FolderLock take(Path folder, boolean evenIfHeldElsewhere) throws IOException {
    Path real = folder.toRealPath();
    synchronized (HELD) {
      ProjectInUseException.Holder known = HELD.get(real);
      if (known != null) {
        throw isOpen(folder, known);
      }
      FolderLock lock = lockFile(real, folder, evenIfHeldElsewhere);
      HELD.put(real, Holder.here());
      return lock;
    }
  }

  private static FolderLock lockFile(Path real, Path folder, boolean evenIfHeldElsewhere)
      throws IOException {
    Path file = real.resolve(FILE);
    boolean wasThere = Files.exists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      if (tryLock(channel, false) == null) {
        throw isOpen(folder, Holder.parse(read(channel)));
      }
      ProjectInUseException.Holder left = Holder.parse(read(channel));
      if (!evenIfHeldElsewhere && isElsewhere(left)) {
        throw seemsOpen(folder, left);
      }
      taken = true;
      return new FolderLock(real, channel, wasThere);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /**
   * Who has a folder open, as far as can be seen without touching it: whoever has the lock, or the
   * other computer that the lock file names.
   */
  public static Optional<ProjectInUseException.Holder> holder(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Path file = real.resolve(FILE);
    synchronized (HELD) {
      ProjectInUseException.Holder here = HELD.get(real);
      if (here != null || !Files.isReadable(file)) {
        return Optional.ofNullable(here);
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        boolean locked = tryLock(channel, true) == null;
        ProjectInUseException.Holder said = Holder.parse(read(channel));
        return locked || isElsewhere(said) ? Optional.of(said) : Optional.empty();
      }
    }
  }

  /** By the same channel: opening and closing another one would drop the lock. */
  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_TEXT);
    int count = channel.read(bytes, 0);
    return new String(bytes.array(), 0, Math.max(count, 0), StandardCharsets.UTF_8);
  }

  /** A crash on this computer drops the system's lock, so what is left of it says nothing. */
  private static boolean isElsewhere(ProjectInUseException.Holder said) {
    return !said.equals(ProjectInUseException.Holder.UNKNOWN)
        && !said.machine().equals(Holder.here().machine());
  }

  private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
      throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, shared);
        if (lock != null) {
          return lock;
        }
        Thread.sleep(BETWEEN_TRIES_MILLIS);
      } catch (OverlappingFileLockException inAnotherCopyOfThisClass) {
        return null;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return null;
  }

  private static ProjectInUseException isOpen(Path folder, ProjectInUseException.Holder holder) {
    return new ProjectInUseException(
        "The project \"" + folder + "\" is open already" + Holder.words(holder) + ".",
        "Close it there, then try again; or open it to be read only.",
        holder);
  }

  private static ProjectInUseException seemsOpen(Path folder, ProjectInUseException.Holder holder) {
    return new ProjectInUseException(
        "The folder of the project \""
            + folder
            + "\" says that it is open on another computer:"
            + Holder.words(holder)
            + ".",
        "Close it there and let the folder be synchronised, or open it to be read only. If that"
            + " computer crashed or is switched off, open it nevertheless.",
        holder,
        true);
  }

  /** Writes into the lock file who has the project open. */
  public void announce() throws IOException {
    write(Holder.text(Holder.here()));
  }

  private void write(String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Gives the folder back as if it had never been opened: for when opening it failed. */
  public void abandon() throws IOException {
    synchronized (HELD) {
      try {
        // Deleted while it is locked: afterwards it may be another program's.
        if (!wasThere) {
          Files.deleteIfExists(folder.resolve(FILE));
        }
      } finally {
        channel.close();
        HELD.remove(folder);
      }
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      try {
        // Emptied but not deleted: another process may be about to lock this very file.
        channel.truncate(0);
      } finally {
        channel.close();
        HELD.remove(folder);
      }
    }
  }
}
