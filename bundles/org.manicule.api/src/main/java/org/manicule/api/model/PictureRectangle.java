package org.manicule.api.model;

/**
 * A rectangle in a picture, in pixels of the original from its upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width positive
 * @param height positive
 */
public record PictureRectangle(int x, int y, int width, int height) implements Location {

  /** Checks the size. */
  public PictureRectangle {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "no rectangle in a picture: " + x + "," + y + " " + width + " × " + height);
    }
  }
}
