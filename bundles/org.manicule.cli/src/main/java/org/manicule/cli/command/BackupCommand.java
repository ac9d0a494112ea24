package org.manicule.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Property;
import org.manicule.api.option.BackupSettings;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, or says how often opening the project makes one. */
@Command(name = "backup")
final class BackupCommand extends ListingCommand {
  @Option(names = "--every", paramLabel = "HOURS")
  private @Nullable Integer every;

  BackupCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if (every != null) {
      return setHours(every);
    }
    session().requireChangeable(project());
    Backup made =
        session().services().backups().get().make(project(), Backup.Reason.ASKED, Monitor.silent());
    if (json()) {
      BackupRows.writeJson(List.of(made), output());
    } else {
      output().done(MESSAGES.text("backup.done", made.file(), made.codings(), made.lastEntry()));
    }
    return OK;
  }

  private Integer setHours(int hours) {
    if (hours < 0) {
      throw usage("backup.hours", hours);
    }
    Property wanted = Property.of(BackupSettings.HOURS.propertyName(), Integer.toString(hours));
    Property stored = project().property(wanted.id()).orElse(null);
    if (!wanted.equals(stored)) {
      Project project = projectToChange();
      project.apply(Edit.of(MESSAGES.text("backup.edit"), new Change(stored, wanted)));
    }
    output().done(MESSAGES.text("backup.every", hours));
    return OK;
  }
}
