package org.manicule.ui.dock;

/** Where a view goes in relation to where it is dropped. */
public enum Side {
  /** Among the tabs. */
  CENTRE,
  /** Beside them, left. */
  LEFT,
  /** Beside them, right. */
  RIGHT,
  /** Above them. */
  ABOVE,
  /** Below them. */
  BELOW;

  /** How near to an edge a drop must be to go to that side, as a share of the place. */
  private static final double EDGE = 0.25;

  /**
   * The side meant by dropping at a point.
   *
   * @param x from the left, 0 to 1
   * @param y from above, 0 to 1
   */
  public static Side at(double x, double y) {
    double toEdge = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y));
    if (toEdge > EDGE) {
      return CENTRE;
    }
    if (toEdge == x) {
      return LEFT;
    }
    if (toEdge == 1 - x) {
      return RIGHT;
    }
    return toEdge == y ? ABOVE : BELOW;
  }

  boolean isHorizontal() {
    return this == LEFT || this == RIGHT;
  }

  boolean isBefore() {
    return this == LEFT || this == ABOVE;
  }
}
