package org.manicule.view.coding.desk.swt;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.manicule.ui.api.swt.Theme;

/** Small squares in the colours of codes, for lists. They live as long as the control. */
public final class Swatches {
  private static final int SIZE = 14;
  private static final int INSET = 1;

  private final Control owner;
  private final Theme theme;
  private final Map<String, Image> images = new HashMap<>();

  /** Swatches that are disposed with a control. */
  public Swatches(Control owner, Theme theme) {
    this.owner = owner;
    this.theme = theme;
    owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
  }

  /** The swatch of a colour {@code #rrggbb}, with an outline that shows on any background. */
  public Image of(String colour) {
    return images.computeIfAbsent(colour, this::make);
  }

  private Image make(String colour) {
    ImageGcDrawer drawer = (gc, width, height) -> draw(colour, gc);
    return new Image(owner.getDisplay(), drawer, SIZE, SIZE);
  }

  private void draw(String colour, GC gc) {
    gc.setBackground(theme.background());
    gc.fillRectangle(0, 0, SIZE, SIZE);
    gc.setAntialias(SWT.ON);
    gc.setBackground(theme.of(colour));
    gc.fillRoundRectangle(INSET, INSET, SIZE - 2 * INSET, SIZE - 2 * INSET, 4, 4);
    gc.setForeground(theme.muted());
    gc.drawRoundRectangle(INSET, INSET, SIZE - 2 * INSET - 1, SIZE - 2 * INSET - 1, 4, 4);
  }
}
