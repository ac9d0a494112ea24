package org.manicule.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.store.folder.FolderLock;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** Makes and opens projects that are kept in H2 databases. */
@Component
public final class H2Projects implements Projects {
  private final Migrations migrations;

  /** With the schema of this version. */
  public H2Projects() {
    this(Migrations.released());
  }

  H2Projects(Migrations migrations) {
    this.migrations = migrations;
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
    ProjectFolder.Made made = folder.make();
    boolean complete = false;
    try {
      Project project = createIn(folder, name.strip());
      complete = true;
      return project;
    } finally {
      if (!complete) {
        made.undo();
      }
    }
  }

  private Project createIn(ProjectFolder folder, String name) {
    return locked(
        folder,
        lock -> {
          Database database = Database.create(folder.database());
          return with(
              database,
              () -> {
                database.<@Nullable Void>write(
                    session -> {
                      migrations.run(session);
                      return null;
                    });
                H2Project project = new H2Project(folder, name, lock, database);
                project.start();
                folder.mark(new Marker(Marker.FORMAT, name, version()));
                return project;
              });
        });
  }

  @Override
  public Project open(Path path) {
    ProjectFolder folder = new ProjectFolder(path);
    Marker marker = folder.requireUsable();
    return locked(
        folder,
        lock -> {
          Database database = Database.open(folder.database());
          return with(
              database,
              () -> {
                database.read(migrations::require);
                folder.originals().removeUnfinished();
                return new H2Project(folder, marker.name(), lock, database);
              });
        });
  }

  private interface Opening {
    Project with(FolderLock lock) throws IOException;
  }

  private interface Step {
    Project run() throws IOException;
  }

  /** Opens under the lock of the folder; when that fails, the folder is as it was. */
  private static Project locked(ProjectFolder folder, Opening opening) {
    try {
      FolderLock lock = FolderLock.take(folder.path());
      boolean open = false;
      try {
        Project project = opening.with(lock);
        lock.announce();
        open = true;
        return project;
      } finally {
        if (!open) {
          lock.abandon();
        }
      }
    } catch (IOException failure) {
      throw new UserException(
          "The project folder \"" + folder.path() + "\" cannot be used: " + failure.getMessage(),
          "Check that the disk is connected, has room and lets you write.",
          failure);
    }
  }

  private static Project with(Database database, Step step) throws IOException {
    boolean open = false;
    try {
      Project project = step.run();
      open = true;
      return project;
    } finally {
      if (!open) {
        database.close();
      }
    }
  }

  private static String version() {
    Bundle bundle = FrameworkUtil.getBundle(H2Projects.class);
    return bundle == null ? "0.1.0" : bundle.getVersion().toString();
  }
}
