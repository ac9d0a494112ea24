package org.manicule.view.pages.swt;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.manicule.ui.api.swt.ScreenReader;

/** Names for controls: one for those who listen to the screen, one for tests. */
final class Controls {
  private Controls() {}

  /** Names a control for screen readers and, by an id such as {@code pages.list}, for tests. */
  static <C extends Control> C named(C control, String id, Supplier<String> words) {
    control.setData("manicule.id", id);
    if (!(control instanceof Canvas)) {
      return ScreenReader.name(control, words.get());
    }
    // What a canvas is called changes with what it shows.
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = words.get();
              }
            });
    return control;
  }

  /** A canvas says of itself that it is a document, and what there is to see. */
  static Canvas document(Canvas canvas, Supplier<String> value) {
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
              }

              @Override
              public void getValue(AccessibleControlEvent event) {
                event.result = value.get();
              }
            });
    return canvas;
  }
}
