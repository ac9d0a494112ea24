package org.manicule.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.BackupFolder;
import org.manicule.store.backup.BackupMaker;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.backup.Origin;
import org.manicule.store.check.JournalEnd;
import org.manicule.store.folder.FolderLock;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.schema.Migrations;
import org.manicule.store.schema.Upgrade;
import org.manicule.store.sql.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** Makes and opens projects that are kept in H2 databases. Whatever fails leaves no trace. */
@Component
public final class H2Projects implements Projects {
  private final Migrations migrations;
  private final H2Backups backups;

  /** With the schema of this version. */
  public H2Projects() {
    this(Migrations.released());
  }

  H2Projects(Migrations migrations) {
    this.migrations = migrations;
    this.backups = new H2Backups(migrations);
  }

  @Override
  public boolean isProject(Path folder) {
    return new ProjectFolder(folder).isProject();
  }

  @Override
  public Project create(Path path, String name) {
    if (name.isBlank()) {
      throw new UserException("A project needs a name.", "Give it a name.");
    }
    ProjectFolder folder = new ProjectFolder(path);
    try (OnFailure onFailure = new OnFailure()) {
      onFailure.run(folder.make()::undo);
      FolderLock lock = FolderLock.take(folder.path());
      onFailure.run(lock::abandon);
      Database database = Database.create(folder.database());
      onFailure.run(database::close);
      database.<@Nullable Void>write(
          session -> {
            migrations.run(session);
            return null;
          });
      H2Project project = new H2Project(folder, name.strip(), lock, database, backups);
      project.start();
      lock.announce();
      folder.mark(new Marker(Marker.FORMAT, name.strip(), version()));
      onFailure.succeeded();
      return project;
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  @Override
  public Project create(Path folder, String name, char[] password) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ProjectFolderInfo look(Path folder) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public void copy(Path folder, Path target, Monitor monitor) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public void protect(
      Path folder, char @Nullable [] present, char @Nullable [] wanted, Monitor monitor) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public Project open(Path path, Opening how) {
    ProjectFolder folder = new ProjectFolder(path);
    Marker marker = folder.requireUsable();
    try (OnFailure onFailure = new OnFailure()) {
      FolderLock lock = FolderLock.take(folder.path());
      onFailure.run(lock::abandon);
      bringUpToDate(folder, marker);
      Database database = Database.open(folder.database());
      onFailure.run(database::close);
      H2Project project = new H2Project(folder, marker.name(), lock, database, backups);
      folder.originals().removeUnfinished();
      new BackupFolder(folder.path()).removeUnfinished();
      new Upgrade(migrations, folder.database()).removeUnfinished();
      lock.announce();
      project.backUpIfDue();
      onFailure.succeeded();
      return project;
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  /** Looks before it opens: whatever is refused here has not been touched. */
  private void bringUpToDate(ProjectFolder folder, Marker marker) throws IOException {
    int done =
        Database.inspect(
            folder.database(),
            session -> {
              int steps = migrations.require(session);
              folder.lastEntry().require(JournalTable.last(session));
              JournalEnd.require(session);
              return steps;
            });
    if (!migrations.isCurrent(done)) {
      Origin old = Origin.of(folder, Database::open);
      new BackupMaker(folder, migrations)
          .make(old, marker.name(), Backup.Reason.UPGRADE, Monitor.silent());
      new Upgrade(migrations, folder.database()).run(Database::open);
    }
  }

  private static UserException unusable(ProjectFolder folder, IOException failure) {
    return new UserException(
        "The project folder \"" + folder.path() + "\" cannot be used: " + failure.getMessage(),
        "Check that the disk is connected, has room and lets you write.",
        failure);
  }

  private static String version() {
    Bundle bundle = FrameworkUtil.getBundle(H2Projects.class);
    return bundle == null ? "0.1.0" : bundle.getVersion().toString();
  }
}
