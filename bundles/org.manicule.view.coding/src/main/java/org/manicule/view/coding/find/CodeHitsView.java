package org.manicule.view.coding.find;

/** The dialog that codes hits, as its presenter sees it. */
public interface CodeHitsView {

  /** Shows a state. */
  void show(CodeHitsState state);

  /** Goes away. */
  void done();
}
