package org.manicule.api.model;

/**
 * A rectangle on a page of a paged source, in points (1/72 inch) from the page's upper left corner.
 *
 * @param page the page, counted from 1
 * @param x left edge
 * @param y upper edge
 * @param width positive
 * @param height positive
 */
public record PageRectangle(int page, double x, double y, double width, double height)
    implements Location {

  /** Checks page and size. */
  public PageRectangle {
    if (page < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "no rectangle on a page: page " + page + ", " + width + " × " + height);
    }
  }
}
