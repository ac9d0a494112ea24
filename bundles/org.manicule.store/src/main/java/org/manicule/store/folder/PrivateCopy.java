package org.manicule.store.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.manicule.api.project.ProjectInUseException;

/**
 * A copy of a project's database in a temporary folder that only this user can look into. It is
 * read instead of the project, which another program may be changing. Closing it removes it; what a
 * killed program left is removed by the next one.
 */
public final class PrivateCopy implements Closeable {
  private static final String PREFIX = "manicule-reading-";
  private static final int BLOCK = 1 << 20;

  /** After so many passes the file is taken to be written all the time. */
  private static final int PASSES = 8;

  /** A program that has just made its folder may not have locked it yet. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private static final System.Logger LOG = System.getLogger(PrivateCopy.class.getName());

  private final ProjectFolder place;
  private final FolderLock lock;
  private boolean exact;

  private PrivateCopy(ProjectFolder place, FolderLock lock) {
    this.place = place;
    this.lock = lock;
  }

  /** Copies the database of a project, which others may be changing. */
  public static PrivateCopy of(ProjectFolder project) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path folder = Files.createTempDirectory(temporary, PREFIX);
    removeLeftovers(temporary, folder);
    PrivateCopy copy = new PrivateCopy(new ProjectFolder(folder), FolderLock.take(folder));
    boolean copied = false;
    try {
      copy.exact = copy(project.databaseFile(), copy.place.databaseFile());
      copied = true;
      return copy;
    } finally {
      if (!copied) {
        copy.close();
      }
    }
  }

  /** The copied database's file, without its suffix. */
  public Path database() {
    return place.database();
  }

  /** Whether the file was at one moment exactly what was copied. */
  public boolean isExact() {
    return exact;
  }

  /**
   * Copies a file, then goes through both again and again until there is no difference: then the
   * copy is the file as it was when that last pass began. If the file keeps changing, the copy has
   * the changes up to the beginning of the last pass, and some later ones in part. A database can
   * be opened from that: it only appends, does not write over what was in use some seconds ago, and
   * on opening looks for the newest commit of which every part is there.
   *
   * @return whether there was a pass without a difference
   */
  static boolean copy(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      requireRoom(Files.getFileStore(to), in.size());
      for (int pass = 0; pass < PASSES; pass++) {
        if (!update(in, out)) {
          return true;
        }
      }
      return false;
    }
  }

  private static void requireRoom(FileStore store, long bytes) throws IOException {
    if (store.getUsableSpace() < bytes) {
      throw new IOException("there is no room for a copy of it among the temporary files");
    }
  }

  /** Makes the second file like the first and answers whether it was different. */
  private static boolean update(FileChannel from, FileChannel to) throws IOException {
    ByteBuffer wanted = ByteBuffer.allocate(BLOCK);
    ByteBuffer present = ByteBuffer.allocate(BLOCK);
    boolean different = false;
    long at = 0;
    for (int read = fill(from, wanted, at); read > 0; read = fill(from, wanted, at)) {
      fill(to, present, at);
      if (!wanted.equals(present)) {
        different = true;
        for (long put = at; wanted.hasRemaining(); ) {
          put += to.write(wanted, put);
        }
      }
      at += read;
    }
    if (to.size() > at) {
      to.truncate(at);
      different = true;
    }
    return different;
  }

  private static int fill(FileChannel from, ByteBuffer block, long at) throws IOException {
    block.clear();
    for (int read = 0; read >= 0 && block.hasRemaining(); ) {
      read = from.read(block, at + block.position());
    }
    block.flip();
    return block.limit();
  }

  private static void removeLeftovers(Path temporary, Path own) {
    try (Stream<Path> all = Files.list(temporary)) {
      for (Path each :
          all.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList()) {
        if (!each.equals(own) && isAbandoned(each, own)) {
          Disk.deleteTree(each);
        }
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "leftovers stay for the next time", failure);
    }
  }

  private static boolean isAbandoned(Path folder, Path own) throws IOException {
    boolean mine =
        Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder).equals(Files.getOwner(own));
    Instant old = Instant.now().minus(YOUNG);
    if (!mine || Files.getLastModifiedTime(folder).toInstant().isAfter(old)) {
      return false;
    }
    try (FolderLock taken = FolderLock.take(folder)) {
      return true;
    } catch (ProjectInUseException inUse) {
      return false;
    }
  }

  /** Removes the copy; the database must be closed. */
  @Override
  public void close() throws IOException {
    try {
      lock.close();
    } finally {
      Disk.deleteTree(place.path());
    }
  }
}
