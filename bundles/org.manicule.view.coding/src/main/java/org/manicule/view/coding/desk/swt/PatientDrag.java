package org.manicule.view.coding.desk.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * Lets rows be dragged by those who press first and look where to go: SWT gives up a drag from a
 * tree or table when the pointer does not move within half a second after the press.
 */
public final class PatientDrag {
  /** Like GTK: less may be a hand that trembles. */
  private static final int FAR = 8;

  private final Control rows;
  private @Nullable Point pressed;

  private PatientDrag(Control rows) {
    this.rows = rows;
  }

  /** Watches a tree or table from which things are dragged. */
  public static void from(Control rows) {
    PatientDrag drag = new PatientDrag(rows);
    rows.addListener(SWT.MouseDown, drag::press);
    rows.addListener(SWT.MouseMove, drag::move);
    rows.addListener(SWT.MouseUp, event -> drag.pressed = null);
  }

  private void press(Event event) {
    pressed = event.button == 1 && event.count == 1 ? new Point(event.x, event.y) : null;
  }

  private void move(Event event) {
    Point from = pressed;
    if (from == null) {
      return;
    }
    if ((event.stateMask & SWT.BUTTON1) == 0) {
      pressed = null;
    } else if (Math.max(Math.abs(event.x - from.x), Math.abs(event.y - from.y)) >= FAR) {
      pressed = null;
      Event drag = new Event();
      drag.button = 1;
      drag.count = 1;
      drag.x = from.x;
      drag.y = from.y;
      rows.dragDetect(drag);
    }
  }
}
