package org.manicule.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Opening;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a project back to a backup, or lists the backups. Works when the project is damaged. */
@Command(name = "restore")
final class RestoreCommand extends ListingCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "BACKUP", descriptionKey = "backup")
  private @Nullable String backup;

  @Option(names = "--list")
  private boolean list;

  RestoreCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Backups backups = session().services().backups().get();
    Path folder = session().folder(projectAsWritten());
    List<Backup> all = backups.of(folder);
    if (json() || list) {
      show(all);
      return OK;
    }
    Backup chosen = chosen(all, folder);
    session().closed(projectAsWritten());
    Path kept =
        session()
            .<Path>withPassword(
                folder, opening().access(), how -> restore(backups, folder, chosen, how));
    output()
        .done(
            MESSAGES.text(
                "restore.done", LocalTime.of(chosen.at()), chosen.lastEntry(), kept.toString()));
    return OK;
  }

  private Path restore(Backups backups, Path folder, Backup chosen, Opening how) {
    for (Issue issue : backups.verify(folder, chosen, how, Monitor.silent())) {
      if (issue.severity() == Issue.Severity.ERROR) {
        throw new UserException(issue.message(), MESSAGES.text("restore.other"));
      }
      output().problem(IssueLine.of(issue));
    }
    return backups.restore(folder, chosen, how, Monitor.silent());
  }

  private void show(List<Backup> all) {
    if (json()) {
      BackupRows.writeJson(all, output());
    } else {
      BackupRows.print(all, output());
    }
  }

  /** By its place in the list or by its name; the newest when none is named. */
  private Backup chosen(List<Backup> all, Path folder) {
    if (all.isEmpty()) {
      throw MESSAGES.problem("restore.none", folder.toString());
    }
    String wanted = backup == null ? "1" : backup;
    for (int i = 0; i < all.size(); i++) {
      String name = String.valueOf(all.get(i).file().getFileName());
      if (wanted.equals(Integer.toString(i + 1)) || wanted.equals(name)) {
        return all.get(i);
      }
    }
    throw MESSAGES.problem("restore.unknown", wanted, folder.toString());
  }
}
