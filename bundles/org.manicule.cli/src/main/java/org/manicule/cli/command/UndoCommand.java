package org.manicule.cli.command;

import org.jspecify.annotations.Nullable;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back the last edit, or one of the past. */
@Command(name = "undo")
final class UndoCommand extends ProjectCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "number")
  private @Nullable Long number;

  UndoCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if (number == null && project().journal().undoable().isEmpty()) {
      throw MESSAGES.problem("undo.nothing", project().name());
    }
    if (number != null && project().journal().entry(number).isEmpty()) {
      throw MESSAGES.problem("undo.unknown", number.toString(), project().name());
    }
    Project project = project();
    // Asked for before the coder changes: a new coder is an edit, which would be undone instead.
    long wanted = number != null ? number : project.journal().undoable().orElseThrow().number();
    projectToChange();
    JournalEntry entry = project.undo(wanted);
    output().done(MESSAGES.text("undo.done", Long.toString(wanted), entry.edit().label()));
    return OK;
  }
}
