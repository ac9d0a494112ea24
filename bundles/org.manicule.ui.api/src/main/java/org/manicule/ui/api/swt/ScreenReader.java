package org.manicule.ui.api.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What those who listen to the screen are told of controls. Call it on the window's thread.
 *
 * <p>On GTK, SWT hands on the names of controls that it draws itself, but not those of native
 * fields, lists and trees, nor what the rows of virtual ones come to hold, and it knows no
 * announcements: all of it is passed to the toolkit past it.
 */
public final class ScreenReader {
  private ScreenReader() {}

  /**
   * Gives a control the name by which a screen reader calls it: for fields, lists, trees and
   * whatever draws itself. Buttons and labels have their words. The rows of a virtual table or tree
   * can be heard from now on: give each item its words as text, also where the view draws them.
   *
   * @param words what it is, not what it holds: "Search the codebook"
   * @return the control
   */
  public static <C extends Control> C name(C control, String words) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = words;
              }
            });
    if (Gtk.isThere()) {
      Gtk.tell(control, "accessible-name", words);
      if ((control.getStyle() & SWT.VIRTUAL) != 0) {
        new FilledRows(control);
      }
    }
    return control;
  }

  /**
   * Has words spoken at once.
   *
   * @param shown the control that shows the words too
   * @param words what to say
   */
  public static void announce(Control shown, String words) {
    if (Gtk.isThere()) {
      Gtk.signal(shown, "announcement", words);
    } else {
      Object[] inserted = {ACC.TEXT_INSERT, 0, words.length(), words};
      shown.getAccessible().sendEvent(ACC.EVENT_TEXT_CHANGED, inserted);
    }
  }
}
