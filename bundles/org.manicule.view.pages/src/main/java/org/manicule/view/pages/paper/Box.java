package org.manicule.view.pages.paper;

/**
 * A rectangle on a page, in the units of its paper from the upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

  /** The box between two corners, whichever they are. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Whether the point lies inside. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** How far the point lies outside, squared; 0 inside. */
  public double distance(double px, double py) {
    double dx = Math.max(Math.max(x - px, 0), px - right());
    double dy = Math.max(Math.max(y - py, 0), py - bottom());
    return dx * dx + dy * dy;
  }

  /** The smallest box around both. */
  public Box around(Box other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /** Whether the other box stands on the same line: most of the lower one of the two shares it. */
  public boolean isOnLineOf(Box other) {
    double shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return shared > 0.5 * Math.min(height, other.height);
  }

  /** The same box elsewhere. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The same box with its lower right corner elsewhere, at least one unit wide and high. */
  public Box resized(double dx, double dy) {
    return new Box(x, y, Math.max(1, width + dx), Math.max(1, height + dy));
  }

  /** The same box moved, and cut where it must be, so that it lies on the page. */
  public Box within(PageSize page) {
    double w = Math.min(width, page.width());
    double h = Math.min(height, page.height());
    return new Box(
        Math.max(0, Math.min(x, page.width() - w)),
        Math.max(0, Math.min(y, page.height() - h)),
        w,
        h);
  }
}
