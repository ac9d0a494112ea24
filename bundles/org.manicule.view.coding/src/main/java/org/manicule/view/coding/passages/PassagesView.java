package org.manicule.view.coding.passages;

/** The list of passages as its presenter sees it. */
public interface PassagesView {

  /** Shows a state; selection and scroll stay where they are. */
  void show(PassagesState state);

  /** Whether the list has the keyboard. */
  boolean hasFocus();
}
