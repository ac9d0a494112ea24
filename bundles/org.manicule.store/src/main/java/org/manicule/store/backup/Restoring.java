package org.manicule.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Opening;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.folder.Disk;
import org.manicule.store.folder.FolderLock;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.Originals;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;

/**
 * Puts a project back to a backup. The database takes its place in one move, after everything else
 * has been prepared and forced to the disk: whenever the program ends, the project is either as it
 * was or as the backup was.
 */
final class Restoring {
  private static final System.Logger LOG = System.getLogger(Restoring.class.getName());

  private final ProjectFolder folder;
  private final Migrations migrations;
  private final BackupFolder backups;

  Restoring(ProjectFolder folder, Migrations migrations) {
    this.folder = folder;
    this.migrations = migrations;
    this.backups = new BackupFolder(folder.path());
  }

  /** Restores and answers where the present state is kept. */
  Path run(Backup backup, Opening how, Monitor monitor) throws IOException {
    requireFolder();
    try (FolderLock lock = FolderLock.take(folder.path())) {
      lock.announce();
      backups.removeUnfinished();
      try (BackupFolder.Workplace work = backups.workplace(BackupFolder.now(), "restoring")) {
        monitor.step("verifying the backup");
        BackupFile file = new BackupFile(backup.file());
        unpack(file, work);
        try (ProjectKey key = key(work, how)) {
          State restored = state(work, key);
          monitor.checkCancelled();
          Path kept = keepPresent(backup.project(), key, monitor);
          monitor.checkCancelled();
          putInPlace(work, file, restored, Files.isDirectory(kept));
          return kept;
        }
      }
    }
  }

  private void requireFolder() {
    if (!Files.isDirectory(folder.path())) {
      throw new UserException(
          "There is no project at \"" + folder.path() + "\".", "Check the name of the folder.");
    }
  }

  /** Takes the backup's files out into a place of their own. */
  private static void unpack(BackupFile file, BackupFolder.Workplace work) throws IOException {
    for (BackupFile.Small small : file.smallFiles()) {
      Files.write(work.file(small.name()), small.bytes());
    }
    file.extractDatabase(work.file(BackupFile.DATABASE));
  }

  /** Opens the database there. */
  private State state(BackupFolder.Workplace work, @Nullable ProjectKey key) {
    try (Database database = Database.open(work.file("project"), key)) {
      return State.of(database, migrations);
    }
  }

  /**
   * The key of a protected project. Another password has left it the same, so the one that the
   * backup's own password opens is that of the present state as well.
   */
  private @Nullable ProjectKey key(BackupFolder.Workplace work, Opening how) throws IOException {
    boolean marked = Files.exists(work.file(Marker.FILE));
    Marker marker = Marker.read(marked ? work.file("") : folder.path());
    return marker.unlock(folder.path(), how);
  }

  /** Keeps the present state as a backup, or as it lies when it cannot be opened. */
  private Path keepPresent(String project, @Nullable ProjectKey key, Monitor monitor)
      throws IOException {
    monitor.step("keeping the present state");
    try {
      Origin present = Origin.of(folder, copy -> Database.open(copy, key));
      return new BackupMaker(folder, migrations)
          .make(present, project, Backup.Reason.RESTORE, monitor)
          .file();
    } catch (CancelledException cancelled) {
      throw cancelled;
    } catch (RuntimeException damaged) {
      LOG.log(System.Logger.Level.WARNING, "the present state is set aside as it is", damaged);
      return setAside();
    }
  }

  private Path setAside() throws IOException {
    try (BackupFolder.Workplace work = backups.workplace(BackupFolder.now(), "set-aside")) {
      Path files = Files.createDirectory(work.file("files"));
      for (Path each : BackupFile.smallFiles(folder.path())) {
        copy(each, files);
      }
      if (Files.exists(folder.databaseFile())) {
        copy(folder.databaseFile(), files);
      }
      Disk.forceFolder(files);
      return work.finish(files, "");
    }
  }

  private static void copy(Path file, Path into) throws IOException {
    Path copy = into.resolve(file.getFileName());
    Files.copy(file, copy);
    Disk.force(copy);
  }

  /**
   * Puts the database in its place. The small files stay, so that the present password goes on; but
   * those of a project that could not be opened may be what is wrong with it.
   */
  private void putInPlace(
      BackupFolder.Workplace work, BackupFile file, State restored, boolean setAside)
      throws IOException {
    for (BackupFile.Small small : file.smallFiles()) {
      Path target = folder.path().resolve(small.name());
      if (setAside || !Files.exists(target)) {
        replace(work.file(small.name()), target);
      }
    }
    // The note must never be ahead of the database, whenever this ends.
    folder.lastEntry().note(0);
    replace(work.file(BackupFile.DATABASE), folder.databaseFile());
    folder.lastEntry().note(restored.lastEntry());
  }

  private void replace(Path finished, Path target) throws IOException {
    Disk.force(finished);
    Files.move(
        finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.forceFolder(folder.path());
  }

  /** The originals that a backup needs and the folder does not hold; opens a copy to know. */
  List<State.Original> missing(Backup backup, Opening how) throws IOException {
    try (BackupFolder.Workplace work = backups.workplace(BackupFolder.now(), "verifying")) {
      unpack(new BackupFile(backup.file()), work);
      try (ProjectKey key = key(work, how);
          Database database = Database.open(work.file("project"), key)) {
        State.of(database, migrations);
        Originals originals = folder.originals(key);
        return database.read(State::originals).stream()
            .filter(each -> isMissing(originals, each))
            .toList();
      }
    }
  }

  private static boolean isMissing(Originals originals, State.Original original) {
    try {
      originals.open(original.hash()).close();
      return false;
    } catch (IOException missing) {
      return true;
    }
  }
}
