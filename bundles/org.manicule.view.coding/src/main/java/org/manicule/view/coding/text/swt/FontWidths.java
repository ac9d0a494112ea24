package org.manicule.view.coding.text.swt;

import java.util.Arrays;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.manicule.view.coding.text.CharWidths;

/**
 * Measures the characters of a font, each once. A long repetition is measured, so that rounding to
 * whole pixels does not add up over a line.
 */
final class FontWidths implements CharWidths {
  private static final int REPEATED = 32;
  private static final float UNKNOWN = -1;

  /** Keeps the letters beside it from joining. */
  private static final String NO_JOIN = "\u200c";

  private final Drawable device;
  private final Font font;
  private final float[] widths = new float[Character.MAX_VALUE + 1];

  FontWidths(Drawable device, Font font) {
    this.device = device;
    this.font = font;
    Arrays.fill(widths, UNKNOWN);
  }

  @Override
  public float of(char character) {
    float width = widths[character];
    return width == UNKNOWN ? measured(character) : width;
  }

  private float measured(char character) {
    char like = representative(character);
    if (widths[like] == UNKNOWN) {
      widths[like] = measure(like);
    }
    widths[character] = widths[like];
    return widths[character];
  }

  /** Thousands of ideographs and syllables are equally wide, so one stands for all. */
  private static char representative(char character) {
    if (character >= '\u4e00' && character <= '\u9fff') {
      return '\u4e00';
    }
    return character >= '\uac00' && character <= '\ud7a3' ? '\uac00' : character;
  }

  private static float width(String sample, GC gc) {
    return gc.textExtent(sample.repeat(REPEATED)).x / (float) REPEATED;
  }

  private float measure(char character) {
    if (Character.isLowSurrogate(character) || Character.getType(character) == Character.FORMAT) {
      return 0;
    }
    GC gc = new GC(device);
    try {
      gc.setFont(font);
      if (Character.isHighSurrogate(character)) {
        return 2 * gc.stringExtent("\u4e00").x;
      }
      float alone = width(String.valueOf(character), gc);
      // Joined letters are narrower: a word holds some that join and some that do not.
      boolean joins =
          Character.getDirectionality(character) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      return joins ? (alone + width(character + NO_JOIN, gc)) / 2 : alone;
    } finally {
      gc.dispose();
    }
  }
}
