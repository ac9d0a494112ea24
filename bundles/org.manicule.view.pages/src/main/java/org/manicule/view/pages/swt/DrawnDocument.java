package org.manicule.view.pages.swt;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.manicule.ui.api.swt.Controls;

/** What a canvas on which a document is drawn says of itself to those who listen to the screen. */
final class DrawnDocument {
  private DrawnDocument() {}

  /**
   * A canvas says that it is a document, what it is called, which changes with what it shows, and
   * what there is to see.
   */
  static void describe(Canvas canvas, String id, Supplier<String> name, Supplier<String> value) {
    Controls.id(canvas, id)
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = name.get();
              }
            });
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
  }
}
