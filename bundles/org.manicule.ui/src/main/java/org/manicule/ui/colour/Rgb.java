package org.manicule.ui.colour;

/**
 * A colour as numbers.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
  /** Black. */
  public static final Rgb BLACK = new Rgb(0, 0, 0);

  /** White. */
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /** The contrast that running text needs (WCAG 2.1, success criterion 1.4.3). */
  public static final double READABLE = 4.5;

  private static final double STEP = 0.02;

  /** Checks the numbers. */
  public Rgb {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException("no colour: " + red + " " + green + " " + blue);
    }
  }

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when it is no such name
   */
  public static Rgb parse(String name) {
    if (!name.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("a colour is #rrggbb, not " + name);
    }
    int value = Integer.parseInt(name.substring(1), 16);
    return new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  /** The colour as {@code #rrggbb}. */
  public String name() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  /** This colour mixed with another: a share of 0 is this one, 1 the other. */
  public Rgb mixed(Rgb other, double share) {
    return new Rgb(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** Relative luminance, 0 to 1 (WCAG 2.1). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** Contrast ratio, 1 to 21 (WCAG 2.1). */
  public double contrast(Rgb other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** This colour, made darker or lighter until it reads on a background. */
  public Rgb readableOn(Rgb background) {
    Rgb goal = background.contrast(BLACK) > background.contrast(WHITE) ? BLACK : WHITE;
    Rgb colour = this;
    for (double share = STEP; colour.contrast(background) < READABLE && share < 1; share += STEP) {
      colour = mixed(goal, share);
    }
    return colour.contrast(background) < READABLE ? goal : colour;
  }

  /**
   * This background with as much of a colour mixed in as wished, or less when text would no longer
   * read on it.
   *
   * @param colour what to mix in
   * @param share how much of it, 0 to 1
   * @param text the colour of the text that stands on it
   */
  public Rgb tinted(Rgb colour, double share, Rgb text) {
    double tried = Math.min(1, Math.max(0, share));
    Rgb tint = mixed(colour, tried);
    while (tint.contrast(text) < READABLE && tried > 0) {
      tried = Math.max(0, tried - STEP);
      tint = mixed(colour, tried);
    }
    return tint;
  }
}
