package org.manicule.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.task.Monitor;
import org.manicule.store.folder.Disk;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.folder.Reason;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;

/**
 * Makes backups of one project. A backup gets its name only after the database in it has been
 * opened and looked at, and every byte has been forced to the disk and read again.
 */
public final class BackupMaker {
  private static final int BUFFER = 1 << 16;

  private final ProjectFolder folder;
  private final Migrations migrations;
  private final BackupFolder backups;

  /** For the project in a folder. */
  public BackupMaker(ProjectFolder folder, Migrations migrations) {
    this.folder = folder;
    this.migrations = migrations;
    this.backups = new BackupFolder(folder.path());
  }

  /**
   * Makes a backup; those that are no longer wanted are removed afterwards.
   *
   * @param project the project's name
   * @throws UserException when it cannot be written or what was written does not open
   */
  public Backup make(Origin origin, String project, Backup.Reason reason, Monitor monitor) {
    monitor.step("backing up " + project);
    try (BackupFolder.Workplace work = backups.workplace(BackupFolder.now(), reason.toString())) {
      Path file = work.file("backup.zip");
      Contents contents = write(origin, project, reason, file, monitor);
      new BackupFile(file).requireReadable();
      monitor.checkCancelled();
      long bytes = Files.size(file);
      Backup backup = contents.in(work.finish(file), bytes);
      backups.delete(Rotation.dispensable(backups.list(), backup.at()));
      return backup;
    } catch (IOException failure) {
      throw new UserException(
          "A backup of the project \""
              + folder.path()
              + "\" cannot be written: "
              + Reason.of(failure)
              + ".",
          "Check that its disk is connected and has room. The project itself is unharmed.",
          failure);
    }
  }

  private Contents write(
      Origin origin, String project, Backup.Reason reason, Path file, Monitor monitor)
      throws IOException {
    Path copy = file.resolveSibling(BackupFile.DATABASE);
    origin.copyTo(copy);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      add(zip, copy);
      monitor.checkCancelled();
      monitor.step("verifying the backup of " + project);
      // Only now, because opening the copy changes it.
      Contents contents = new Contents(BackupFolder.now(), reason, project, state(origin, copy));
      add(zip, BackupFile.CONTENTS, contents.text().getBytes(StandardCharsets.UTF_8));
      for (Path small : BackupFile.smallFiles(folder.path())) {
        add(zip, small);
      }
      add(zip, BackupFile.ORIGINALS, originals().getBytes(StandardCharsets.UTF_8));
      zip.finish();
      zip.flush();
      Disk.force(file);
      return contents;
    }
  }

  /** Opens the copy in earnest, which also takes back an edit that was under way. */
  private State state(Origin origin, Path copy) {
    Path withoutSuffix = copy.resolveSibling("project");
    try (Database database = origin.open(withoutSuffix)) {
      return State.of(database, migrations);
    }
  }

  /** What lies in the folder of originals: size and name of each file. */
  private String originals() throws IOException {
    Path originals = folder.path().resolve("originals");
    if (!Files.isDirectory(originals)) {
      return "";
    }
    StringBuilder list = new StringBuilder();
    try (Stream<Path> all = Files.walk(originals)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        list.append(Files.size(each)).append('\t').append(each.getFileName()).append('\n');
      }
    }
    return list.toString();
  }

  private static void add(ZipOutputStream zip, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
