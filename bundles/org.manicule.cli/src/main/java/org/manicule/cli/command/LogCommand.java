package org.manicule.cli.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was done, newest first. */
@Command(name = "log")
final class LogCommand extends ListingCommand {
  @Option(names = "--last", paramLabel = "COUNT")
  private int last = Integer.MAX_VALUE;

  LogCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    Journal journal = project.journal();
    Map<Id<Coder>, String> coders = new HashMap<>();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    List<JournalLine> lines = journal.lines(journal.last(), Math.max(0, last));
    if (json()) {
      try (JsonRows rows = output().json()) {
        lines.forEach(line -> rows.row(row -> write(line, coders, row)));
      }
    } else {
      print(lines, coders);
    }
    return OK;
  }

  private static void write(JournalLine line, Map<Id<Coder>, String> coders, JsonRows.Row row) {
    row.value("number", line.number())
        .text("at", line.at())
        .text("coder", coders.getOrDefault(line.by(), ""))
        .text("label", line.label())
        .value("undoes", line.undoes())
        .value("changes", line.changes());
  }

  private void print(List<JournalLine> lines, Map<Id<Coder>, String> coders) {
    TextTable table =
        new TextTable(
                MESSAGES.text("column.number"),
                MESSAGES.text("column.time"),
                MESSAGES.text("column.coder"),
                MESSAGES.text("column.done"),
                MESSAGES.text("column.undoes"))
            .right(0, 4);
    for (JournalLine line : lines) {
      Long undoes = line.undoes();
      table.row(
          Long.toString(line.number()),
          LocalTime.of(line.at()),
          coders.getOrDefault(line.by(), ""),
          line.label(),
          undoes == null ? "" : undoes.toString());
    }
    table.print(output());
  }
}
