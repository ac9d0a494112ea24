package org.manicule.view.coding.text.swt;

/**
 * How the width of the view is shared out: paragraph numbers, a text of comfortable width, stripes.
 *
 * @param text width of the text
 * @param stripesX left edge of the stripes
 * @param stripes width of the stripes
 */
record PageMeasure(int text, int stripesX, int stripes) {
  static final int GUTTER = 56;
  private static final int GAP = 14;
  private static final int CHARACTERS = 90;
  private static final int STRIPES_LEAST = 120;
  private static final int STRIPES_MOST = 420;
  private static final int TEXT_LEAST = 120;
  private static final String SAMPLE = "the words that are found most often in running text";

  /** Shares out a width in pixels for text in some font. */
  static PageMeasure of(int width, FontWidths font) {
    int room = width - GUTTER - GAP;
    int comfortable = (int) (CHARACTERS * averageWidth(font));
    int stripesLeast = Math.max(STRIPES_LEAST, room * 28 / 100);
    int text = Math.max(TEXT_LEAST, Math.min(comfortable, room - stripesLeast));
    int stripesX = GUTTER + text + GAP;
    return new PageMeasure(text, stripesX, Math.max(0, Math.min(STRIPES_MOST, width - stripesX)));
  }

  private static float averageWidth(FontWidths font) {
    float sum = 0;
    for (int i = 0; i < SAMPLE.length(); i++) {
      sum += font.of(SAMPLE.charAt(i));
    }
    return sum / SAMPLE.length();
  }
}
