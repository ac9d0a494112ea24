package org.manicule.view.coding.text;

import java.util.List;

/** The colour of a passage that carries several codes. */
final class ColourMix {
  private static final double ONE = 0.24;
  private static final double EACH_MORE = 0.07;
  private static final double MOST = 0.38;
  private static final double SELECTED = 0.14;

  private ColourMix() {}

  /** The mean of some colours {@code #rrggbb}; there must be at least one. */
  static String of(List<String> colours) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (String colour : colours) {
      int rgb = Integer.parseInt(colour.substring(1), 16);
      red += rgb >> 16;
      green += (rgb >> 8) & 0xff;
      blue += rgb & 0xff;
    }
    int n = colours.size();
    return String.format("#%02x%02x%02x", red / n, green / n, blue / n);
  }

  /** How much of the colour shows behind the text: more where more codings overlap. */
  static double share(int codings, boolean selected) {
    return Math.min(MOST, ONE + EACH_MORE * (codings - 1)) + (selected ? SELECTED : 0);
  }
}
