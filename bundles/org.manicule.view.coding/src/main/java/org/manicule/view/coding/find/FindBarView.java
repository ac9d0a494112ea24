package org.manicule.view.coding.find;

import org.manicule.api.model.TextRange;

/** The find bar above the text, as its presenter sees it. */
public interface FindBarView {

  /** Shows a state. */
  void show(FindBarState state);

  /** Scrolls the text so that a hit can be read with what stands around it. */
  void reveal(TextRange hit);

  /** Gives the keyboard to the field, with its words selected. */
  void focusField();

  /** Gives the keyboard back to the text. */
  void focusText();

  /** Opens the dialog that codes hits. */
  void codeAll(CodeHitsPresenter presenter);
}
