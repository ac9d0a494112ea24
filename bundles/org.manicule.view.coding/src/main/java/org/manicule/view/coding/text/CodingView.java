package org.manicule.view.coding.text;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** The text view as its presenter sees it. */
public interface CodingView {

  /** Shows a state; caret and scroll stay where they are unless the state says otherwise. */
  void show(CodingState state);

  /** Scrolls so that a stretch can be read with what stands around it. */
  void reveal(TextRange stretch);

  /** Opens the quick-code box at the caret. */
  void openQuickCode(QuickCodePresenter box);

  /** Lets the researcher choose one of several things to do; nothing happens without a choice. */
  void choose(List<Choice> choices);

  /**
   * Something to choose.
   *
   * @param words what it does
   * @param action does it
   */
  record Choice(String words, Runnable action) {}

  /** Asks for a coding's comment; empty when the researcher changed their mind. */
  Optional<String> askComment(String about, String comment);

  /** Whether the text has the keyboard. */
  boolean hasFocus();
}
