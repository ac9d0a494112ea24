package org.manicule.view.coding.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.model.Coding;
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

  /** Lets the researcher choose one of several codings; nothing happens when they choose none. */
  void choose(List<Coding> codings, Consumer<Coding> then);

  /** Asks for a coding's comment; empty when the researcher changed their mind. */
  Optional<String> askComment(String about, String comment);

  /** Whether the text has the keyboard. */
  boolean hasFocus();
}
