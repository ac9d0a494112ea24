package org.manicule.cli.command;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the units of a source. */
@Command(name = "units")
final class UnitsCommand extends ListingCommand {
  @Option(names = "--source", paramLabel = "NAME", required = true)
  private String source = "";

  UnitsCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    Source found = named().source(source);
    CodePoints positions = new CodePoints(project.sources().text(found.id()));
    if (json()) {
      try (JsonRows rows = output().json()) {
        project
            .sources()
            .units(found.id())
            .forEach(unit -> rows.row(row -> write(unit, positions, row)));
      }
    } else {
      print(project, found, positions);
    }
    return OK;
  }

  private static void write(Unit unit, CodePoints positions, JsonRows.Row row) {
    row.text("kind", unit.kind().name())
        .value("start", positions.ofUtf16(unit.range().start()))
        .value("end", positions.ofUtf16(unit.range().end()))
        .text("label", unit.label().isEmpty() ? null : unit.label())
        .text("speaker", unit.speaker())
        .text("date", unit.date())
        .value("level", unit.details().level())
        .text("id", unit.id());
  }

  private void print(Project project, Source found, CodePoints positions) {
    TextTable table =
        new TextTable(
                MESSAGES.text("column.kind"),
                MESSAGES.text("column.start"),
                MESSAGES.text("column.end"),
                MESSAGES.text("column.label"),
                MESSAGES.text("column.speaker"),
                MESSAGES.text("column.date"))
            .right(1, 2);
    for (Unit unit : project.sources().units(found.id())) {
      table.row(
          unit.kind().name(),
          Integer.toString(positions.ofUtf16(unit.range().start())),
          Integer.toString(positions.ofUtf16(unit.range().end())),
          unit.label(),
          orEmpty(unit.speaker()),
          orEmpty(unit.date()));
    }
    table.print(output());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
