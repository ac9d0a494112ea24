package org.manicule.view.coding.text.swt;

import org.manicule.view.coding.page.PageSettings;
import org.manicule.view.coding.page.PageSettings.Side;
import org.manicule.view.coding.text.CharWidths;

/**
 * How the width of the view is shared out: stripes, paragraph numbers, a text of comfortable width.
 *
 * @param margin left edge of the text; paragraph numbers stand before it
 * @param text width of the text
 * @param stripesX left edge of the stripes
 * @param stripes width of the stripes, 0 when there are none
 */
record PageMeasure(int margin, int text, int stripesX, int stripes) {
  static final int GUTTER = 56;
  static final int GAP = 14;
  private static final int STRIPES_LEAST = 120;

  /** In views narrower than that, text needs the room more than the labels of stripes do. */
  private static final int NARROW = 340;

  private static final int STRIPES_IN_NARROW = 40;
  private static final int STRIPES_MOST = 420;
  private static final int STRIPES_SHARE = 28;
  private static final int TEXT_LEAST = 120;
  private static final String SAMPLE = "the words that are found most often in running text";

  /** Shares out a width in pixels for text in some font. */
  static PageMeasure of(int width, CharWidths font, PageSettings settings) {
    int room = Math.max(TEXT_LEAST, width - GUTTER - 2 * GAP - DensityBar.WIDTH);
    int comfortable = (int) (settings.measure() * averageWidth(font));
    int text = Math.max(TEXT_LEAST, Math.min(comfortable, room - stripesAtLeast(room, settings)));
    int stripes = Math.max(0, Math.min(stripesAtMost(settings), room - text));
    int free = Math.max(0, room - text - stripes);
    int before = settings.centred() ? free / 2 : 0;
    if (settings.side() == Side.LEFT) {
      return new PageMeasure(before + stripes + GAP + GUTTER, text, before, stripes);
    }
    int margin = before + GUTTER;
    return new PageMeasure(margin, text, margin + text + GAP, stripes);
  }

  private static int stripesAtLeast(int room, PageSettings settings) {
    if (settings.side() == Side.NONE) {
      return 0;
    }
    if (settings.stripes() > 0) {
      return Math.max(STRIPES_LEAST / 3, settings.stripes());
    }
    return room < NARROW ? STRIPES_IN_NARROW : Math.max(STRIPES_LEAST, room * STRIPES_SHARE / 100);
  }

  private static int stripesAtMost(PageSettings settings) {
    if (settings.side() == Side.NONE) {
      return 0;
    }
    return settings.stripes() > 0 ? Math.max(STRIPES_LEAST / 3, settings.stripes()) : STRIPES_MOST;
  }

  private static float averageWidth(CharWidths font) {
    float sum = 0;
    for (int i = 0; i < SAMPLE.length(); i++) {
      sum += font.of(SAMPLE.charAt(i));
    }
    return sum / SAMPLE.length();
  }
}
