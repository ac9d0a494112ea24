package org.manicule.cli.command;

import java.util.List;
import java.util.Locale;
import org.manicule.api.project.Backup;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Output;
import org.manicule.cli.output.TextTable;

/** Backups as a table and as JSON. */
final class BackupRows {
  private BackupRows() {}

  /** Writes what each backup is and holds. */
  static void writeJson(List<Backup> backups, Output output) {
    try (JsonRows rows = output.json()) {
      backups.forEach(backup -> rows.row(row -> write(backup, row)));
    }
  }

  private static void write(Backup backup, JsonRows.Row row) {
    row.text("name", backup.file().getFileName())
        .text("file", backup.file())
        .text("at", backup.at())
        .text("reason", reason(backup))
        .text("project", backup.project())
        .value("lastEntry", backup.lastEntry())
        .value("sources", backup.sources())
        .value("codes", backup.codes())
        .value("codings", backup.codings())
        .value("bytes", backup.bytes());
  }

  /** Prints them with a number that chooses one. */
  static void print(List<Backup> backups, Output output) {
    TextTable table =
        new TextTable(
                text("number"),
                text("time"),
                text("reason"),
                text("sources"),
                text("codes"),
                text("codings"),
                text("edits"))
            .right(0, 3, 4, 5, 6);
    for (int i = 0; i < backups.size(); i++) {
      Backup backup = backups.get(i);
      table.row(
          Integer.toString(i + 1),
          LocalTime.of(backup.at()),
          Subcommand.MESSAGES.text("backup.reason." + reason(backup)),
          Integer.toString(backup.sources()),
          Integer.toString(backup.codes()),
          Integer.toString(backup.codings()),
          Long.toString(backup.lastEntry()));
    }
    table.print(output);
  }

  private static String text(String column) {
    return Subcommand.MESSAGES.text("column." + column);
  }

  private static String reason(Backup backup) {
    return backup.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
