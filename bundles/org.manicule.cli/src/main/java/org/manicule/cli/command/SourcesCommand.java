package org.manicule.cli.command;

import java.util.HashMap;
import java.util.Map;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;

/** Lists the sources. */
@Command(name = "sources")
final class SourcesCommand extends ListingCommand {

  SourcesCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    Map<Id<Source>, Integer> codings = project.codings().countsPerSource();
    if (json()) {
      writeJson(project, codings);
    } else {
      print(project, codings);
    }
    return OK;
  }

  private void print(Project project, Map<Id<Source>, Integer> codings) {
    TextTable table =
        new TextTable(
                MESSAGES.text("column.source"),
                MESSAGES.text("column.characters"),
                MESSAGES.text("column.units"),
                MESSAGES.text("column.codings"),
                MESSAGES.text("column.file"))
            .right(1, 2, 3);
    for (Source source : project.sources().all()) {
      Source.Original original = source.original();
      table.row(
          source.name(),
          Integer.toString(codePoints(project, source)),
          Integer.toString(project.sources().units(source.id()).size()),
          Integer.toString(codings.getOrDefault(source.id(), 0)),
          original == null ? "" : original.fileName());
    }
    table.print(output());
  }

  private void writeJson(Project project, Map<Id<Source>, Integer> codings) {
    Map<Id<Variable>, String> names = new HashMap<>();
    project.cases().variables().forEach(variable -> names.put(variable.id(), variable.name()));
    try (JsonRows rows = output().json()) {
      for (Source source : project.sources().all()) {
        Source.Original original = source.original();
        rows.row(
            row ->
                row.text("id", source.id())
                    .text("name", source.name())
                    .value("characters", codePoints(project, source))
                    .text("sha256", source.textHash())
                    .value("units", project.sources().units(source.id()).size())
                    .value("codings", codings.getOrDefault(source.id(), 0))
                    .texts("variables", variables(project, source, names))
                    .text("file", original == null ? null : original.fileName())
                    .text("mediaType", original == null ? null : original.mediaType())
                    .text("fileSha256", original == null ? null : original.sha256())
                    .text("language", source.language())
                    .text("imported", source.importedAt()));
      }
    }
  }

  private static Map<String, String> variables(
      Project project, Source source, Map<Id<Variable>, String> names) {
    Map<String, String> variables = new HashMap<>();
    for (Value value : project.cases().values(source.id())) {
      String name = names.get(value.variable());
      if (name != null) {
        variables.put(name, value.text());
      }
    }
    return variables;
  }

  /**
   * A source counts UTF-16 units; positions outside the program are code points, so lengths too.
   */
  private static int codePoints(Project project, Source source) {
    return new CodePoints(project.sources().text(source.id())).length();
  }
}
