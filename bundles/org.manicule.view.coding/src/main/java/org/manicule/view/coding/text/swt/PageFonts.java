package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.manicule.view.coding.page.PageSettings;

/** The fonts of the page at some zoom, and how wide their characters are. */
final class PageFonts {
  private static final double PERCENT = 100.0;

  private final Display display;
  private final String name;
  private final PageSettings settings;
  private final FontData[] usual;
  private final Font plain;
  private final Font heading;
  private final FontWidths plainWidths;
  private final FontWidths headingWidths;

  /**
   * Makes the fonts.
   *
   * @param reading the window's font for texts
   * @param settings the researcher's font, zoom and line spacing
   */
  PageFonts(Display display, Font reading, PageSettings settings) {
    this.display = display;
    this.settings = settings;
    this.name = settings.font();
    this.usual = reading.getFontData();
    plain = font(1, SWT.NORMAL);
    heading = font(1, SWT.BOLD);
    plainWidths = new FontWidths(display, plain);
    headingWidths = new FontWidths(display, heading);
  }

  private Font font(double size, int style) {
    FontData[] data = new FontData[usual.length];
    for (int i = 0; i < data.length; i++) {
      double height = usual[i].getHeight() * size * settings.zoom() / PERCENT;
      String family = name.isEmpty() ? usual[i].getName() : name;
      data[i] = new FontData(family, Math.max(1, (int) Math.round(height)), style);
    }
    return new Font(display, data);
  }

  Font plain() {
    return plain;
  }

  FontWidths plainWidths() {
    return plainWidths;
  }

  FontWidths headingWidths() {
    return headingWidths;
  }

  /**
   * The lines are as high as those of a larger font: {@code setLineSpacing} would make them vary.
   */
  FontMetrics lines() {
    Font larger = font(settings.spacing() / PERCENT, SWT.NORMAL);
    GC gc = new GC(display);
    try {
      gc.setFont(larger);
      return gc.getFontMetrics();
    } finally {
      gc.dispose();
      larger.dispose();
    }
  }

  /** Whether these are the fonts for other settings too. */
  boolean areFor(PageSettings other) {
    return other.zoom() == settings.zoom()
        && other.spacing() == settings.spacing()
        && other.font().equals(settings.font());
  }

  void dispose() {
    plain.dispose();
    heading.dispose();
  }
}
