package org.manicule.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
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
import org.manicule.store.folder.FolderCopy;
import org.manicule.store.folder.FolderLock;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.PrivateCopy;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.folder.Synchronised;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.password.Conversion;
import org.manicule.store.password.PasswordChange;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.protect.Protection;
import org.manicule.store.schema.Migrations;
import org.manicule.store.schema.Upgrade;
import org.manicule.store.sql.Compaction;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Session;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** Makes and opens projects that are kept in H2 databases. Whatever fails leaves no trace. */
@Component
public final class H2Projects implements Projects {
  /** How often a copy is made of a project that another program keeps changing. */
  private static final int TRIES = 10;

  private final Migrations migrations;
  private final int iterations;
  private final H2Backups backups;

  /** With the schema of this version. */
  public H2Projects() {
    this(Migrations.released(), Protection.ITERATIONS);
  }

  H2Projects(Migrations migrations, int iterations) {
    this.migrations = migrations;
    this.iterations = iterations;
    this.backups = new H2Backups(migrations);
  }

  @Override
  public boolean isProject(Path folder) {
    return new ProjectFolder(folder).isProject();
  }

  @Override
  public Project create(Path folder, String name) {
    return create(folder, name, null, null);
  }

  @Override
  public Project create(Path folder, String name, char[] password) {
    PasswordChange.requireUsable(password);
    ProjectKey key = ProjectKey.random();
    return create(folder, name, key, Protection.of(key, password, iterations));
  }

  private Project create(
      Path path, String name, @Nullable ProjectKey key, @Nullable Protection protection) {
    if (name.isBlank()) {
      throw new UserException("A project needs a name.", "Give it a name.");
    }
    ProjectFolder folder = new ProjectFolder(path);
    try (OnFailure onFailure = new OnFailure()) {
      onFailure.close(key);
      onFailure.run(folder.make()::undo);
      FolderLock lock = FolderLock.take(folder.path());
      onFailure.run(lock::abandon);
      Database database = Database.create(folder.database(), key);
      onFailure.close(database);
      database.<@Nullable Void>write(this::migrate);
      H2Project project =
          new H2Project(new H2Project.Parts(folder, name.strip(), lock, database, key), backups);
      project.start();
      lock.announce();
      folder.mark(new Marker(Marker.FORMAT, name.strip(), version(), protection));
      onFailure.succeeded();
      return project;
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  private @Nullable Void migrate(Session session) throws SQLException {
    migrations.run(session);
    return null;
  }

  @Override
  public ProjectFolderInfo look(Path path) {
    ProjectFolder folder = new ProjectFolder(path);
    Marker marker = folder.requireKnown();
    try {
      return new ProjectFolderInfo(
          folder.path(),
          marker.name(),
          marker.protection() != null,
          FolderLock.holder(folder.path()).orElse(null),
          Synchronised.by(folder.path()).orElse(null));
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  @Override
  public void copy(Path path, Path target, Monitor monitor) {
    ProjectFolder folder = new ProjectFolder(path);
    folder.requireKnown();
    new Conversion(folder).requireNoneLeft();
    ProjectFolder copy = new ProjectFolder(target);
    if (copy.path().startsWith(folder.path())) {
      throw new UserException(
          "\"" + target + "\" lies in the project that is to be copied.", "Choose another place.");
    }
    try (OnFailure onFailure = new OnFailure();
        Closeable lock = lockToCopy(folder)) {
      onFailure.run(copy.make()::undo);
      new FolderCopy(folder, copy).run(monitor);
      onFailure.succeeded();
    } catch (IOException failure) {
      throw new UserException(
          "The project \"" + folder.path() + "\" cannot be copied: " + failure.getMessage(),
          "Check that both disks are connected and that there is room for the copy.",
          failure);
    }
  }

  /** Where nothing can be written there can be no lock, and nobody here to keep away. */
  private static Closeable lockToCopy(ProjectFolder folder) throws IOException {
    if (!folder.isWritable()) {
      return () -> {};
    }
    return FolderLock.take(folder.path())::abandon;
  }

  @Override
  public void protect(
      Path path, char @Nullable [] present, char @Nullable [] wanted, Monitor monitor) {
    ProjectFolder folder = new ProjectFolder(path);
    folder.requireKnown();
    folder.requireWritable();
    try (FolderLock lock = FolderLock.take(folder.path())) {
      lock.announce();
      new PasswordChange(folder, iterations).run(present, wanted, monitor);
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  @Override
  public Project open(Path path, Opening how) {
    ProjectFolder folder = new ProjectFolder(path);
    Marker marker = folder.requireKnown();
    try {
      return how.isReadOnly() ? openToRead(folder, marker, how) : openToChange(folder, how);
    } catch (IOException failure) {
      throw unusable(folder, failure);
    }
  }

  private Project openToChange(ProjectFolder folder, Opening how) throws IOException {
    folder.requireWritable();
    try (OnFailure onFailure = new OnFailure()) {
      FolderLock lock = FolderLock.take(folder.path(), how.passesOverOthers());
      onFailure.run(lock::abandon);
      new Conversion(folder).recover();
      Marker marker = folder.readMarker();
      ProjectKey key = marker.unlock(folder.path(), how);
      onFailure.close(key);
      bringUpToDate(folder, marker, key);
      Database database = Database.open(folder.database(), key);
      onFailure.close(database);
      H2Project project =
          new H2Project(new H2Project.Parts(folder, marker.name(), lock, database, key), backups);
      folder.originals(key).removeUnfinished();
      new BackupFolder(folder.path()).removeUnfinished();
      new Upgrade(migrations, folder.database()).removeUnfinished();
      new Compaction(folder.database()).removeUnfinished();
      lock.announce();
      project.backUpIfDue();
      onFailure.succeeded();
      return project;
    }
  }

  /** Looks before it opens: whatever is refused here has not been touched. */
  private void bringUpToDate(ProjectFolder folder, Marker marker, @Nullable ProjectKey key)
      throws IOException {
    int done =
        Database.inspect(
            folder.database(),
            key,
            session -> {
              int steps = migrations.require(session);
              folder.lastEntry().require(JournalTable.last(session));
              JournalEnd.require(session);
              return steps;
            });
    if (!migrations.isCurrent(done)) {
      Origin old = Origin.of(folder, file -> Database.open(file, key));
      new BackupMaker(folder, migrations)
          .make(old, marker.name(), Backup.Reason.UPGRADE, Monitor.silent());
      new Upgrade(migrations, folder.database()).run(file -> Database.open(file, key));
    }
  }

  /** Takes no lock and writes nothing: a private copy is opened in the project's place. */
  private Project openToRead(ProjectFolder folder, Marker marker, Opening how) throws IOException {
    new Conversion(folder).requireNoneLeft();
    ProjectKey key = marker.unlock(folder.path(), how);
    try (OnFailure onFailure = new OnFailure()) {
      onFailure.close(key);
      Optional<Project> project = Optional.empty();
      for (int tries = 1; project.isEmpty(); tries++) {
        project = copyToRead(folder, marker.name(), key, tries == TRIES);
      }
      onFailure.succeeded();
      return project.get();
    }
  }

  /** Empty when the copy is of no use because the project was changed while it was made. */
  private Optional<Project> copyToRead(
      ProjectFolder folder, String name, @Nullable ProjectKey key, boolean last)
      throws IOException {
    try (OnFailure onFailure = new OnFailure()) {
      PrivateCopy copy = PrivateCopy.of(folder);
      onFailure.close(copy);
      try {
        Database database = Database.openToRead(copy.database(), folder.path(), key, this::migrate);
        onFailure.close(database);
        Project project =
            new H2Project(new H2Project.Parts(folder, name, copy, database, key), backups);
        onFailure.succeeded();
        return Optional.of(project);
      } catch (UserException | IllegalStateException notWhole) {
        if (copy.isExact() || last) {
          throw notWhole;
        }
        return Optional.empty();
      }
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
