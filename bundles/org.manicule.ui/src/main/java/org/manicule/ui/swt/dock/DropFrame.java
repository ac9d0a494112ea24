package org.manicule.ui.swt.dock;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows where a dragged tab would go, as a frame on top of the views. Made of four bars, because a
 * widget that lets others shine through is not to be had on every system.
 */
final class DropFrame {
  private static final int THICKNESS = 4;

  private final Composite area;
  private final Color colour;
  private final List<Canvas> bars = new ArrayList<>();

  DropFrame(Composite area, Color colour) {
    this.area = area;
    this.colour = colour;
  }

  /** Shows the frame at a place inside the area. */
  void show(Rectangle place) {
    if (bars.isEmpty()) {
      for (int i = 0; i < 4; i++) {
        Canvas bar = new Canvas(area, SWT.NO_FOCUS);
        bar.setBackground(colour);
        bars.add(bar);
      }
    }
    int right = place.x + place.width - THICKNESS;
    int bottom = place.y + place.height - THICKNESS;
    bars.get(0).setBounds(place.x, place.y, place.width, THICKNESS);
    bars.get(1).setBounds(place.x, bottom, place.width, THICKNESS);
    bars.get(2).setBounds(place.x, place.y, THICKNESS, place.height);
    bars.get(3).setBounds(right, place.y, THICKNESS, place.height);
    bars.forEach(bar -> bar.moveAbove(null));
  }

  /** Takes the frame away. */
  void hide() {
    bars.forEach(Canvas::dispose);
    bars.clear();
  }
}
