package org.manicule.cli.command;

import java.util.List;
import java.util.Locale;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.model.Source;
import org.manicule.cli.command.ImportCommand.Outcome;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Messages;
import org.manicule.cli.output.Output;

/** Tells what became of files that were to be imported. */
final class ImportedFiles {
  private static final Messages MESSAGES = Subcommand.MESSAGES;

  private ImportedFiles() {}

  static void print(List<Outcome> outcomes, Output output) {
    for (Outcome outcome : outcomes) {
      for (Source source : outcome.sources()) {
        output.line(
            MESSAGES.text("import.file", fileName(outcome), source.name(), source.characters()));
      }
    }
    problems(outcomes, output);
    long imported = outcomes.stream().filter(Outcome::isImported).count();
    output.done(MESSAGES.text("import.done", imported, outcomes.size()));
  }

  static void writeJson(List<Outcome> outcomes, Output output) {
    try (JsonRows rows = output.json()) {
      for (Outcome outcome : outcomes) {
        UserException problem = outcome.file().problem();
        rows.row(
            row ->
                row.text("file", outcome.file().file())
                    .value("imported", outcome.isImported())
                    .texts("sources", outcome.sources().stream().map(Source::name).toList())
                    .texts("issues", outcome.issues().stream().map(Issue::message).toList())
                    .text("problem", problem == null ? null : problem.whatHappened()));
      }
    }
    problems(outcomes, output);
  }

  static void write(FolderReport report, JsonRows.Row row) {
    row.value("files", report.files())
        .value("imported", report.imported())
        .value("sources", report.sources())
        .value("known", report.known())
        .value("failed", report.failed())
        .objects(
            "issues",
            report.issues(),
            (issue, inside) ->
                inside
                    .text("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                    .text("where", issue.where())
                    .text("message", issue.message()));
  }

  private static void problems(List<Outcome> outcomes, Output output) {
    for (Outcome outcome : outcomes) {
      outcome.issues().forEach(issue -> output.problem(IssueLine.of(issue)));
      UserException problem = outcome.file().problem();
      if (problem != null) {
        // The message names the file mostly; a file in another folder may have the same name.
        boolean named = problem.whatHappened().contains(fileName(outcome));
        output.problem(named ? "" : outcome.file().file().toString(), problem);
      }
    }
  }

  private static String fileName(Outcome outcome) {
    return String.valueOf(outcome.file().file().getFileName());
  }
}
