package org.manicule.view.coding.quickcode;

/** The quick-code box as its presenter sees it. */
public interface QuickCodeView {

  /** Shows a state. */
  void show(QuickCodeState state);

  /** Goes away and gives the focus back to the text. */
  void close();
}
