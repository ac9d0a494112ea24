package org.manicule.cli.command;

import java.nio.file.Path;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a project, for instance out of a synchronised folder, and verifies the copy. */
@Command(name = "copy")
final class CopyCommand extends ProjectCommand {
  @Parameters(index = "1", paramLabel = "TARGET", descriptionKey = "target")
  private String target = "";

  CopyCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Path folder = session().closed(projectAsWritten());
    Path copy = session().newFolder(target);
    session().services().projects().get().copy(folder, copy, Monitor.silent());
    output().done(MESSAGES.text("copy.done", folder, copy));
    return OK;
  }
}
