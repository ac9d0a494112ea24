package org.manicule.ui.swt.widget;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.manicule.ui.api.swt.ScreenReader;

/** Gives widgets the names by which tests and screen readers find them. */
public final class Named {
  /** The key under which a widget keeps its id. */
  public static final String ID = "manicule.id";

  private Named() {}

  /** Gives a widget an id, for tests. */
  public static <W extends Widget> W id(W widget, String id) {
    widget.setData(ID, id);
    return widget;
  }

  /** Gives a control an id and the name that a screen reader says. */
  public static <C extends Control> C control(C control, String id, String name) {
    ScreenReader.name(control, name);
    return id(control, id);
  }
}
