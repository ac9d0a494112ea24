package org.manicule.view.coding.desk.swt;

import org.eclipse.swt.widgets.Control;
import org.manicule.ui.api.swt.ScreenReader;

/** Names for controls: one for those who listen to the screen, one for tests. */
public final class Controls {
  /** The key of the data by which tests find a control. */
  public static final String ID = "manicule.id";

  private Controls() {}

  /** Names a control for screen readers and, by an id such as {@code coding.text}, for tests. */
  public static <C extends Control> C named(C control, String id, String words) {
    control.setData(ID, id);
    return ScreenReader.name(control, words);
  }
}
