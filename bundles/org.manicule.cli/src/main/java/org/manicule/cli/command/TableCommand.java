package org.manicule.cli.command;

import java.util.HashMap;
import java.util.Map;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.analysis.Passages;
import org.manicule.api.analysis.Table;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs an analysis and prints what it counts. */
@Command(name = "table")
final class TableCommand extends ListingCommand {
  @Option(names = "--analysis", paramLabel = "ID")
  private String analysis = "codes-by-sources";

  @Option(names = "--themes")
  private boolean themes;

  @Option(names = "--option", paramLabel = "NAME=VALUE")
  private Map<String, String> options = Map.of();

  TableCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    ProjectData project = projectAsAsked();
    Map<String, String> chosen = new HashMap<>(options);
    if (themes) {
      chosen.put("level", "themes");
    }
    AnalysisResult result =
        session().services().analyses().get().run(project, analysis, chosen, Monitor.silent());
    ResultWriter writer = new ResultWriter(project, output(), json());
    if (result instanceof Matrix matrix) {
      writer.write(matrix);
    } else if (result instanceof Table table) {
      writer.write(table);
    } else if (result instanceof Passages passages) {
      writer.write(passages);
    } else {
      throw MESSAGES.problem("table.unknown", analysis);
    }
    return OK;
  }
}
