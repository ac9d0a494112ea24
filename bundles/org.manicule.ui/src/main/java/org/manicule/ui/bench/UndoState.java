package org.manicule.ui.bench;

import java.util.Optional;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;

/**
 * What Undo and Redo would do, in words.
 *
 * @param undo what Undo would take back; empty when nothing
 * @param redo what Redo would bring back; empty when nothing
 */
public record UndoState(String undo, String redo) {
  /** Nothing to undo or redo. */
  public static final UndoState NONE = new UndoState("", "");

  /** The state of a project now; one that is open to be read only has nothing to undo. */
  public static UndoState of(Project project) {
    if (project.isReadOnly()) {
      return NONE;
    }
    return new UndoState(words(project.journal().undoable()), words(project.journal().redoable()));
  }

  private static String words(Optional<JournalLine> line) {
    return line.map(JournalLine::label).orElse("");
  }
}
