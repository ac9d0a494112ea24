package org.manicule.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.store.folder.Disk;
import org.manicule.store.protect.ProjectKey;

/**
 * Makes the file of a closed database smaller when most of it is room that bulk work left behind. A
 * copy is made smaller and takes the place of the file in one move: whatever happens, there is one
 * whole database, and nothing is lost when it does not work out. The project must be locked.
 */
public final class Compaction {
  /** Below this it is not worth the time. */
  private static final long LARGE = 64L << 20;

  /** How much of a large file may be in use, in per cent, for it to be made smaller. */
  private static final int MOSTLY_EMPTY = 40;

  private static final String SUFFIX = ".mv.db";
  private static final String COPY = ".compact.unfinished";
  private static final System.Logger LOG = System.getLogger(Compaction.class.getName());

  private final Path file;
  private final Path copy;
  private final long large;

  /**
   * For a database.
   *
   * @param file its file, without H2's suffix
   */
  public Compaction(Path file) {
    this(file, LARGE);
  }

  /** For tests, with another size from which on a file is large. */
  public Compaction(Path file, long large) {
    this.file = file;
    this.copy = Path.of(file + COPY);
    this.large = large;
  }

  /**
   * Whether the file of an open database is mostly empty. Takes no time.
   *
   * @param database open still; it must be closed before {@link #run}
   */
  public boolean isDue(Database database) {
    return withSuffix(file).toFile().length() > large && database.percentInUse() < MOSTLY_EMPTY;
  }

  /** Makes the file smaller; when that fails, it stays as it is. */
  public void run(@Nullable ProjectKey key) {
    try {
      removeUnfinished();
      Files.copy(withSuffix(file), withSuffix(copy));
      long last = lastEntry(file, key);
      Database.open(copy, key).closeCompact();
      Path made = withSuffix(copy);
      if (lastEntry(copy, key) == last && Files.size(made) < Files.size(withSuffix(file))) {
        Disk.force(made);
        Files.move(
            made,
            withSuffix(file),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        Disk.forceFolder(folder());
      }
    } catch (IOException | UserException | IllegalStateException failure) {
      LOG.log(System.Logger.Level.WARNING, "the database stays large: " + file, failure);
    } finally {
      try {
        removeUnfinished();
      } catch (IOException failure) {
        LOG.log(System.Logger.Level.WARNING, "left until the next opening: " + copy, failure);
      }
    }
  }

  private static long lastEntry(Path database, @Nullable ProjectKey key) {
    return Database.inspect(
        database, key, session -> session.number("SELECT MAX(number) FROM journal"));
  }

  /** Deletes what a program that was killed left. */
  public void removeUnfinished() throws IOException {
    String beginning = String.valueOf(copy.getFileName());
    List<Path> left;
    try (Stream<Path> all = Files.list(folder())) {
      left = all.filter(each -> each.getFileName().toString().startsWith(beginning)).toList();
    }
    for (Path each : left) {
      Files.deleteIfExists(each);
    }
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private static Path withSuffix(Path path) {
    return Path.of(path + SUFFIX);
  }
}
