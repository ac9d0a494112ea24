package org.manicule.view.coding.text.swt;

import java.util.ArrayList;
import java.util.List;
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

  /** How large headings are from the first level on; deeper ones are like the last. */
  private static final double[] HEADINGS = {1.35, 1.2, 1.08, 1};

  private final Display display;
  private final String name;
  private final PageSettings settings;
  private final FontData[] usual;
  private final Font plain;
  private final FontWidths plainWidths;
  private final List<Font> headings = new ArrayList<>();
  private final List<FontWidths> headingWidths = new ArrayList<>();

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
    plainWidths = new FontWidths(display, plain);
    for (double size : HEADINGS) {
      // A heading stands in a line like all others, so it cannot be larger than a line is high.
      Font heading = font(Math.max(1, Math.min(size, settings.spacing() / PERCENT)), SWT.BOLD);
      headings.add(heading);
      headingWidths.add(new FontWidths(display, heading));
    }
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

  /** The widths in headings of a level; level 0 is running text. */
  FontWidths widths(int level) {
    return level == 0 ? plainWidths : headingWidths.get(place(level));
  }

  /** The font of headings of a level, from 1. */
  Font heading(int level) {
    return headings.get(place(level));
  }

  private static int place(int level) {
    return Math.min(level, HEADINGS.length) - 1;
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
    headings.forEach(Font::dispose);
  }
}
