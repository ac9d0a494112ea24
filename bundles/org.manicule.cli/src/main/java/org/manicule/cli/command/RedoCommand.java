package org.manicule.cli.command;

import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import picocli.CommandLine.Command;

/** Brings back the edit undone last. */
@Command(name = "redo")
final class RedoCommand extends ProjectCommand {

  RedoCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    JournalLine redone =
        project
            .journal()
            .redoable()
            .orElseThrow(() -> MESSAGES.problem("redo.nothing", project.name()));
    session().requireChangeable(project);
    project.redo();
    output().done(MESSAGES.text("redo.done", redone.label()));
    return OK;
  }
}
