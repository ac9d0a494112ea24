package org.manicule.store.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.manicule.store.sql.Database;

/**
 * Brings the database of an older project up to date. The steps run on a copy, which takes the
 * place of the original in one move: whatever happens, there is one whole database. The original
 * stays beside it as a backup.
 */
public final class Upgrade {
  private static final String SUFFIX = ".mv.db";

  private final Migrations migrations;
  private final Path file;

  /**
   * An upgrade.
   *
   * @param file the database's file without H2's suffix
   */
  public Upgrade(Migrations migrations, Path file) {
    this.migrations = migrations;
    this.file = file;
  }

  /** Runs the steps that are missing after the first ones. */
  public void runAfter(int done) throws IOException {
    Path original = withSuffix(file.toString());
    Path copy = withSuffix(file + ".upgrade");
    try {
      Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
      try (Database database = Database.open(Path.of(file + ".upgrade"))) {
        database.<@Nullable Void>write(
            session -> {
              migrations.run(session);
              return null;
            });
      }
      Path backup = withSuffix(file + ".before-schema-" + (done + 1));
      Files.copy(original, backup, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Path withSuffix(String path) {
    return Path.of(path + SUFFIX);
  }
}
