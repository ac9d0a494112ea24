package org.manicule.view.coding.find;

/** The list of hits over the project, as its presenter sees it. */
public interface FindView {

  /** Shows a state; selection and scroll stay where they are while rows are added. */
  void show(FindState state);

  /** Selects a row and scrolls to it. */
  void select(int row);

  /** The selected row, or -1. */
  int selected();

  /** Gives the keyboard to the field, with its words selected. */
  void focusField();

  /** Whether the list has the keyboard. */
  boolean hasFocus();

  /** Opens the dialog that codes hits. */
  void codeAll(CodeHitsPresenter presenter);
}
