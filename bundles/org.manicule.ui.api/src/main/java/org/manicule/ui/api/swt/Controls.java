package org.manicule.ui.api.swt;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Names for widgets: words for those who listen to the screen, and an id for tests, which is not
 * translated. Call it on the window's thread.
 */
public final class Controls {
  /** The key of the data under which a widget keeps its id. */
  public static final String ID = "manicule.id";

  private Controls() {}

  /**
   * Names a control for screen readers and for tests. Words in the rows of a table or tree that do
   * not fit their column end with an ellipsis from now on, where the system does not do that
   * itself.
   *
   * @param id short and stable, with the view's word in front: {@code memos.table}
   * @param words what it is, not what it holds: "Search the codebook"
   * @return the control
   */
  public static <C extends Control> C named(C control, String id, String words) {
    if (Gtk.isThere() && (control instanceof Table || control instanceof Tree)) {
      new ShortenedRows(control);
    }
    return ScreenReader.name(id(control, id), words);
  }

  /**
   * Names a widget for tests only: one that has words of its own, such as a button.
   *
   * @return the widget
   */
  public static <W extends Widget> W id(W widget, String id) {
    widget.setData(ID, id);
    return widget;
  }
}
