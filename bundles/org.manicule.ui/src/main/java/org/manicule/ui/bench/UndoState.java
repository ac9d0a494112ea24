package org.manicule.ui.bench;

import java.util.Optional;
import java.util.function.Predicate;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.ui.words.Words;

/**
 * What Undo and Redo would do, in words.
 *
 * @param undo what Undo would take back; empty when nothing
 * @param redo what Redo would bring back; empty when nothing
 */
public record UndoState(String undo, String redo) {
  /** Nothing to undo or redo. */
  public static final UndoState NONE = new UndoState("", "");

  private static final Words WORDS = Words.beside(UndoState.class);

  /**
   * The state of a project now; one that is open to be read only has nothing to undo.
   *
   * @param hidden tells the coders of whose edits nothing is said but that they are theirs
   */
  public static UndoState of(Project project, Predicate<Id<Coder>> hidden) {
    if (project.isReadOnly()) {
      return NONE;
    }
    return new UndoState(
        words(project.journal().undoable(), hidden), words(project.journal().redoable(), hidden));
  }

  private static String words(Optional<JournalLine> last, Predicate<Id<Coder>> hidden) {
    return last.map(line -> words(line, hidden)).orElse("");
  }

  /** What an edit was called; of a hidden coder's nothing but that it is theirs. */
  static String words(JournalLine line, Predicate<Id<Coder>> hidden) {
    return hidden.test(line.by()) ? WORDS.get("undo.hidden") : line.label();
  }
}
