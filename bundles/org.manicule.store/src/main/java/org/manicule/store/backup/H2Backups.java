package org.manicule.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.folder.Reason;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Stored;
import org.osgi.service.component.annotations.Component;

/** Backups of projects that are kept in H2 databases, in the folder {@code backups} of each. */
@Component(service = Backups.class)
public final class H2Backups implements Backups {
  private final Migrations migrations;

  /** With the schema of this version. */
  public H2Backups() {
    this(Migrations.released());
  }

  /** With another schema. */
  public H2Backups(Migrations migrations) {
    this.migrations = migrations;
  }

  @Override
  public List<Backup> of(Path project) {
    return new BackupFolder(project).list();
  }

  @Override
  public Backup make(Project project, Backup.Reason reason, Monitor monitor) {
    if (project.isReadOnly()) {
      throw new UserException(
          "The project \"" + project.folder() + "\" is open to be read only.",
          "Open it to be changed, then make the backup.");
    }
    return maker(project)
        .make(Origin.of(stored(project).database()), project.name(), reason, monitor);
  }

  /** Makes a backup unless the newest one holds this very state. */
  public Optional<Backup> makeIfChanged(Project project, Backup.Reason reason, Monitor monitor) {
    State now = stored(project).database().read(State::of);
    boolean unchanged =
        new BackupFolder(project.folder())
            .newest()
            .filter(newest -> newest.state().isSameAs(now))
            .isPresent();
    return unchanged ? Optional.empty() : Optional.of(make(project, reason, monitor));
  }

  private BackupMaker maker(Project project) {
    return new BackupMaker(new ProjectFolder(project.folder()), migrations);
  }

  private static Stored stored(Project project) {
    if (project instanceof Stored stored) {
      return stored;
    }
    throw new IllegalArgumentException("not a project of this store: " + project);
  }

  @Override
  public List<Issue> verify(Path project, Backup backup, Opening how, Monitor monitor) {
    List<Issue> found = new ArrayList<>();
    try {
      ProjectFolder folder = new ProjectFolder(project);
      for (State.Original missing : new Restoring(folder, migrations).missing(backup, how)) {
        found.add(
            Issue.warning(
                missing.source(),
                "The project no longer holds the original file "
                    + missing.file()
                    + ". Put back the file \""
                    + missing.hash()
                    + "\" of the folder \"originals\" from a copy."));
      }
    } catch (IOException failure) {
      found.add(Issue.error(backup.file().toString(), sentence(failure)));
    }
    return found;
  }

  @Override
  public Path restore(Path project, Backup backup, Opening how, Monitor monitor) {
    try {
      return new Restoring(new ProjectFolder(project), migrations).run(backup, how, monitor);
    } catch (IOException failure) {
      throw new UserException(
          "The backup \"" + backup.file() + "\" cannot be restored: " + sentence(failure),
          "The project is as it was. Check its disk, or choose another backup.",
          failure);
    }
  }

  private static String sentence(IOException failure) {
    return Reason.of(failure) + ".";
  }
}
