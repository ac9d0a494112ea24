package org.manicule.store.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.BackupFolder;
import org.manicule.store.check.JournalEnd;
import org.manicule.store.folder.Disk;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.Originals;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.sql.Database;

/**
 * Writes everything in a project's folder anew with another key, or none. The new files are made
 * beside the old ones; renaming the folder they lie in decides, and from then on they only have to
 * take their places, which the next opening does when the program ends before. The project must be
 * locked.
 */
public final class Conversion {
  private static final String WORK = "password.unfinished";
  private static final String READY = "password.ready";
  private static final String DATABASE = "project";
  private static final String OLD = "old";

  private final ProjectFolder folder;
  private final Path work;
  private final Path ready;

  /** For the project in a folder. */
  public Conversion(ProjectFolder folder) {
    this.folder = folder;
    this.work = folder.path().resolve(WORK);
    this.ready = folder.path().resolve(READY);
  }

  /**
   * Converts.
   *
   * @param from the present key, or null when there is none
   * @param to the new key, or null to have none
   * @param marker the marker from then on
   */
  void run(@Nullable ProjectKey from, @Nullable ProjectKey to, Marker marker, Monitor monitor)
      throws IOException {
    try {
      Disk.deleteTree(work);
      Files.createDirectory(work);
      monitor.step("writing the original files anew");
      Path originals = Files.createDirectory(work.resolve(ProjectFolder.ORIGINALS));
      folder.originals(from).copyTo(new Originals(originals, to), monitor);
      monitor.checkCancelled();
      monitor.step("writing the database anew");
      convertDatabase(from, to);
      monitor.checkCancelled();
      Disk.write(work.resolve(Marker.FILE), marker.text());
      Disk.forceFolder(work);
      Files.move(work, ready, StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(folder.path());
      finish();
    } finally {
      Disk.deleteTree(work);
    }
  }

  private void convertDatabase(@Nullable ProjectKey from, @Nullable ProjectKey to)
      throws IOException {
    Path copy = work.resolve(folder.databaseFile().getFileName());
    Files.copy(folder.databaseFile(), copy);
    try {
      ChangeFileEncryption.execute(
          work.toString(), DATABASE, "AES", password(from), password(to), true);
    } catch (SQLException failure) {
      throw new IOException("the database cannot be written anew", failure);
    }
    Database.<@Nullable Void>inspect(
        work.resolve(DATABASE),
        to,
        session -> {
          JournalEnd.require(session);
          return null;
        });
    Disk.force(copy);
  }

  /** Cleared by H2. */
  private static char @Nullable [] password(@Nullable ProjectKey key) {
    return key == null ? null : key.databasePassword();
  }

  /** Finishes or takes back what a program left that ended half-way. */
  public void recover() throws IOException {
    Disk.deleteTree(work);
    if (Files.exists(ready)) {
      finish();
    }
  }

  /**
   * For those who may not change the folder.
   *
   * @throws UserException when somebody has to finish a change first
   */
  public void requireNoneLeft() {
    if (Files.exists(ready)) {
      throw new UserException(
          "A change of the password of the project \"" + folder.path() + "\" was not finished.",
          "Open the project once to be changed, which finishes it.");
    }
  }

  /** Every step can be done again, also when it was done in part. */
  private void finish() throws IOException {
    Path originals = folder.path().resolve(ProjectFolder.ORIGINALS);
    if (Files.exists(ready.resolve(ProjectFolder.ORIGINALS))) {
      if (Files.exists(originals)) {
        Disk.deleteTree(ready.resolve(OLD));
        Files.move(originals, ready.resolve(OLD), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(ready.resolve(ProjectFolder.ORIGINALS), originals, StandardCopyOption.ATOMIC_MOVE);
    }
    replace(folder.databaseFile());
    // Backups are as readable as the project was, and would not fit it any more.
    new BackupFolder(folder.path()).removeAll();
    replace(folder.path().resolve(Marker.FILE));
    Disk.forceFolder(folder.path());
    Disk.deleteTree(ready);
    Disk.forceFolder(folder.path());
  }

  private void replace(Path target) throws IOException {
    Path made = ready.resolve(target.getFileName());
    if (Files.exists(made)) {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
