package org.manicule.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.sql.Database;

/** The database that a backup is made of: an open one, or the file of a closed one. */
public interface Origin {

  /** Copies the database's file into a new one. */
  void copyTo(Path target) throws IOException;

  /** Opens a copy of it. */
  Database open(Path copy);

  /** An open database; others go on reading it. */
  static Origin of(Database open) {
    return new Origin() {
      @Override
      public void copyTo(Path target) throws IOException {
        open.copyTo(target);
      }

      @Override
      public Database open(Path copy) {
        return open.another(copy);
      }
    };
  }

  /**
   * The database of a project that nobody has open; the caller holds the folder's lock.
   *
   * @param opening opens a copy, with the password where there is one
   */
  static Origin of(ProjectFolder closed, Function<Path, Database> opening) {
    return new Origin() {
      @Override
      public void copyTo(Path target) throws IOException {
        Files.copy(closed.databaseFile(), target);
      }

      @Override
      public Database open(Path copy) {
        return opening.apply(copy);
      }
    };
  }
}
