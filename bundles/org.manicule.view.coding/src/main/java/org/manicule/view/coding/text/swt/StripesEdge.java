package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.PageSettings;

/** The edge between text and stripes: dragging it makes the stripes wider or narrower. */
final class StripesEdge {
  static final int WIDTH = 6;

  private final Canvas canvas;
  private final Canvas stripes;
  private final PagePresenter page;
  private boolean hovered;
  private boolean dragging;

  StripesEdge(Composite parent, Canvas stripes, PagePresenter page, Theme theme) {
    this.stripes = stripes;
    this.page = page;
    canvas = new Canvas(parent, SWT.NO_FOCUS);
    canvas.setBackground(theme.background());
    canvas.setForeground(theme.muted());
    canvas.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseEnter, event -> hover(true));
    canvas.addListener(SWT.MouseExit, event -> hover(false));
    canvas.addListener(SWT.MouseDown, event -> dragging = event.button == 1);
    canvas.addListener(SWT.MouseUp, event -> dragging = false);
    canvas.addListener(SWT.MouseMove, this::moved);
  }

  Canvas canvas() {
    return canvas;
  }

  private void hover(boolean inside) {
    hovered = inside;
    canvas.redraw();
  }

  private void paint(Event event) {
    if (hovered || dragging) {
      event.gc.drawLine(WIDTH / 2, 0, WIDTH / 2, canvas.getSize().y);
    }
  }

  private void moved(Event event) {
    if (dragging) {
      Rectangle now = stripes.getBounds();
      boolean left = page.settings().side() == PageSettings.Side.LEFT;
      int pointer = canvas.getLocation().x + event.x;
      page.widenStripes(left ? pointer - now.x : now.x + now.width - pointer);
    }
  }
}
