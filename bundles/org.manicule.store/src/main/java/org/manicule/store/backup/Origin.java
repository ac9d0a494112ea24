package org.manicule.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.sql.Database;

/** The database that a backup is made of: an open one, or the file of a closed one. */
public interface Origin {

  /** Adds the database's file as an entry of that name. */
  void copyTo(ZipOutputStream zip) throws IOException;

  /** Opens a copy of it. */
  Database open(Path copy);

  /** An open database; others go on using it. */
  static Origin of(Database open) {
    return new Origin() {
      @Override
      public void copyTo(ZipOutputStream zip) throws IOException {
        open.copyTo(zip);
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
      public void copyTo(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupFile.DATABASE));
        Files.copy(closed.databaseFile(), zip);
        zip.closeEntry();
      }

      @Override
      public Database open(Path copy) {
        return opening.apply(copy);
      }
    };
  }
}
