package org.manicule.view.coding.text;

import java.util.Optional;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures that move through the text: by mouse, and by key from place to place. */
public final class Moving {
  private final Words words = Words.beside(CodingPresenter.class);
  private final Reading reading;
  private final Workbench workbench;
  private final CodingView view;

  Moving(Reading reading, Workbench workbench, CodingView view) {
    this.reading = reading;
    this.workbench = workbench;
    this.view = view;
  }

  /** The researcher moved the caret or selected text. */
  public void select(TextRange range) {
    reading.select(range);
  }

  /** The researcher pointed at a coding: its words and it itself become selected. */
  public void pick(Coding coding) {
    reading.pick(coding);
  }

  /** The paragraph at a position becomes selected. */
  public void selectParagraph(int position) {
    reading
        .open()
        .map(source -> source.document().paragraphAround(new TextRange(position, position)))
        .ifPresent(reading::select);
  }

  /** Selects the coding after the selected one, or after the caret. */
  public void nextCoding() {
    int from = reading.selection().end();
    step(reading.codings().next(reading.selectedCoding(), from), "next.none");
  }

  /** Selects the coding before the selected one, or before the caret. */
  public void previousCoding() {
    int from = reading.selection().start();
    step(reading.codings().previous(reading.selectedCoding(), from), "previous.none");
  }

  private void step(Optional<Coding> to, String none) {
    to.ifPresentOrElse(
        coding -> {
          reading.pick(coding);
          view.reveal(reading.selection());
        },
        () -> workbench.say(words.say(none)));
  }
}
