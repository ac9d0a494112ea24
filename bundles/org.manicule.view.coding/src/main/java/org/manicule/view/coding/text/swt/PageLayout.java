package org.manicule.view.coding.text.swt;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.jspecify.annotations.Nullable;
import org.manicule.view.coding.quickcode.swt.QuickCodeBox;

/**
 * The text fills the page, so that its scroll bar stands at the edge of the view; the stripes lie
 * on the room the lines leave free, and the quick-code box on top of both, below the caret.
 */
final class PageLayout extends Layout {
  private static final int AWAY = 4;

  private final SourceText text;
  private final Control stripes;
  private @Nullable Control box;

  PageLayout(SourceText text, Control stripes) {
    this.text = text;
    this.stripes = stripes;
  }

  void setBox(Control newBox) {
    box = newBox;
  }

  void closeBox() {
    if (box != null) {
      box.dispose();
    }
  }

  @Override
  protected Point computeSize(Composite page, int width, int height, boolean changed) {
    return new Point(Math.max(width, 0), Math.max(height, 0));
  }

  @Override
  protected void layout(Composite page, boolean changed) {
    Rectangle area = page.getClientArea();
    text.setBounds(area);
    Rectangle inside = text.getClientArea();
    PageMeasure measure = PageMeasure.of(inside.width, text.widths());
    text.setMeasure(measure.text());
    stripes.setBounds(measure.stripesX(), 0, measure.stripes(), inside.height);
    if (box != null && !box.isDisposed()) {
      placeBox(box, area);
    }
  }

  private void placeBox(Control shown, Rectangle area) {
    int width = Math.min(QuickCodeBox.WIDTH, area.width);
    int height = Math.min(QuickCodeBox.HEIGHT, area.height);
    Point first = text.getLocationAtOffset(text.getSelection().x);
    Point last = text.getLocationAtOffset(text.getSelection().y);
    int below = last.y + text.getLineHeight() + AWAY;
    int above = first.y - AWAY - height;
    int y = below + height <= area.height || above < 0 ? below : above;
    int x = Math.max(0, Math.min(last.x, area.width - width));
    shown.setBounds(x, Math.max(0, Math.min(y, area.height - height)), width, height);
  }
}
