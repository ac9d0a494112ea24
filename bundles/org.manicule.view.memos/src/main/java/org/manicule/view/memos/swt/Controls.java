package org.manicule.view.memos.swt;

import org.eclipse.swt.widgets.Control;
import org.manicule.ui.api.swt.ScreenReader;

/** Names for controls: one for those who listen to the screen, one for tests. */
final class Controls {
  private Controls() {}

  /** Names a control for screen readers and, by an id such as {@code history.table}, for tests. */
  static <C extends Control> C named(C control, String id, String words) {
    control.setData("manicule.id", id);
    return ScreenReader.name(control, words);
  }
}
