package org.manicule.store.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.store.folder.Disk;
import org.manicule.store.sql.Database;

/**
 * Brings the database of an older project up to date. The steps run on a copy, which takes the
 * place of the original in one move: whatever happens, there is one whole database. Make a backup
 * before.
 */
public final class Upgrade {
  private static final String SUFFIX = ".mv.db";

  private final Migrations migrations;
  private final Path file;
  private final Path copy;

  /**
   * An upgrade.
   *
   * @param file the database's file without H2's suffix
   */
  public Upgrade(Migrations migrations, Path file) {
    this.migrations = migrations;
    this.file = file;
    this.copy = Path.of(file + ".upgrade");
  }

  /**
   * How a database file is opened.
   *
   * @see Database#open(Path)
   */
  @FunctionalInterface
  public interface OpenFile {
    /** Opens it. */
    Database open(Path file);
  }

  /** Runs the steps that are missing. */
  public void run(OpenFile opening) throws IOException {
    Path original = withSuffix(file);
    try {
      Files.copy(original, withSuffix(copy), StandardCopyOption.REPLACE_EXISTING);
      try (Database database = opening.open(copy)) {
        database.<@Nullable Void>write(
            session -> {
              migrations.run(session);
              return null;
            });
      }
      Disk.force(withSuffix(copy));
      Files.move(
          withSuffix(copy),
          original,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      Disk.forceFolder(Objects.requireNonNull(original.toAbsolutePath().getParent()));
    } finally {
      removeUnfinished();
    }
  }

  /** Deletes what a program that was killed left half upgraded. The project must be locked. */
  public void removeUnfinished() throws IOException {
    Files.deleteIfExists(withSuffix(copy));
  }

  private static Path withSuffix(Path path) {
    return Path.of(path + SUFFIX);
  }
}
