package org.manicule.ui.bench;

import java.util.Optional;

/**
 * Place and size of the window.
 *
 * @param x from the left of the desktop
 * @param y from its top
 * @param width at least {@link #SMALLEST_WIDTH}
 * @param height at least {@link #SMALLEST_HEIGHT}
 * @param maximized whether it fills the screen
 */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
  /** Narrower makes no sense. */
  public static final int SMALLEST_WIDTH = 640;

  /** Lower makes no sense. */
  public static final int SMALLEST_HEIGHT = 420;

  /** Reads what {@link #asText} wrote; empty when it is nothing of the kind. */
  public static Optional<WindowBounds> parse(String text) {
    String[] words = text.split(",");
    if (words.length != 5 || !text.matches("(-?\\d{1,6},){4}(true|false)")) {
      return Optional.empty();
    }
    return Optional.of(
        new WindowBounds(
            Integer.parseInt(words[0]),
            Integer.parseInt(words[1]),
            Integer.parseInt(words[2]),
            Integer.parseInt(words[3]),
            Boolean.parseBoolean(words[4])));
  }

  /** Place and size as text. */
  public String asText() {
    return x + "," + y + "," + width + "," + height + "," + maximized;
  }

  /** The same moved and shrunk so that all of it lies on a screen. */
  public WindowBounds within(int left, int top, int screenWidth, int screenHeight) {
    int fittingWidth = Math.min(screenWidth, Math.max(SMALLEST_WIDTH, width));
    int fittingHeight = Math.min(screenHeight, Math.max(SMALLEST_HEIGHT, height));
    return new WindowBounds(
        Math.max(left, Math.min(x, left + screenWidth - fittingWidth)),
        Math.max(top, Math.min(y, top + screenHeight - fittingHeight)),
        fittingWidth,
        fittingHeight,
        maximized);
  }
}
