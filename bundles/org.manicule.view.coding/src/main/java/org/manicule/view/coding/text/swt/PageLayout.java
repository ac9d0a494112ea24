package org.manicule.view.coding.text.swt;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.jspecify.annotations.Nullable;
import org.manicule.view.coding.page.PageSettings;

/**
 * The text fills the page, so that its scroll bar stands at the edge of the view; stripes and
 * density bar lie on the room the lines leave free, and a box on top of all, below the caret.
 */
final class PageLayout extends Layout {
  private static final int AWAY = 4;

  private final SourceText text;
  private final Control stripes;
  private final Control edge;
  private final Control density;
  private PageSettings settings;
  private @Nullable Control box;
  private Point boxSize = new Point(0, 0);

  PageLayout(SourceText text, Control stripes, Control edge, Control density) {
    this.text = text;
    this.stripes = stripes;
    this.edge = edge;
    this.density = density;
    this.settings = PageSettings.USUAL;
  }

  void use(PageSettings newSettings) {
    settings = newSettings;
  }

  /** A box that likes to be of some size. */
  void setBox(Control newBox, int width, int height) {
    box = newBox;
    boxSize = new Point(width, height);
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
    PageMeasure measure = PageMeasure.of(inside.width, text.widths(), settings);
    text.setMeasure(measure.margin(), measure.text());
    boolean left = settings.side() == PageSettings.Side.LEFT;
    int border = left ? measure.stripesX() + measure.stripes() : measure.stripesX();
    stripes.setVisible(measure.stripes() > 0);
    edge.setVisible(measure.stripes() > 0);
    stripes.setBounds(measure.stripesX(), 0, measure.stripes(), inside.height);
    edge.setBounds(left ? border : border - StripesEdge.WIDTH, 0, StripesEdge.WIDTH, inside.height);
    density.setBounds(inside.width - DensityBar.WIDTH, 0, DensityBar.WIDTH, inside.height);
    if (box != null && !box.isDisposed()) {
      placeBox(box, area);
    }
  }

  private void placeBox(Control shown, Rectangle area) {
    int width = Math.min(boxSize.x, area.width);
    int height = Math.min(boxSize.y, area.height);
    Point first = text.getLocationAtOffset(text.getSelection().x);
    Point last = text.getLocationAtOffset(text.getSelection().y);
    int below = last.y + text.getLineHeight() + AWAY;
    int above = first.y - AWAY - height;
    int y = below + height <= area.height || above < 0 ? below : above;
    int x = Math.max(0, Math.min(last.x, area.width - width));
    shown.setBounds(x, Math.max(0, Math.min(y, area.height - height)), width, height);
  }
}
