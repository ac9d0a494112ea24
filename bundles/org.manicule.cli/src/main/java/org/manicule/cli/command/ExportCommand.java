package org.manicule.cli.command;

import java.nio.file.Path;
import java.util.Map;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a project, or a part of it, as a file. */
@Command(name = "export")
final class ExportCommand extends ProjectCommand {
  @Option(names = "--as", paramLabel = "FORMAT", required = true)
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true)
  private Path file = Path.of("");

  @Option(names = "--option", paramLabel = "NAME=VALUE")
  private Map<String, String> options = Map.of();

  ExportCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    ProjectData project = projectAsAsked();
    session().services().exports().get().write(project, format, options, file, Monitor.silent());
    output().done(MESSAGES.text("export.done", file));
    return OK;
  }
}
