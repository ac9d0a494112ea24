package org.manicule.view.pages;

import java.util.List;
import org.manicule.view.pages.paper.Box;

/**
 * Where a coding stands on a page.
 *
 * @param mark the coding
 * @param boxes the lines of its words, or its region; at least one
 * @param lane the place of its stripe beside the page, 0 next to it
 */
public record Placed(Mark mark, List<Box> boxes, int lane) {

  /** Whether the point lies on it. */
  public boolean contains(double x, double y) {
    return boxes.stream().anyMatch(box -> box.contains(x, y));
  }

  /** Where it begins on the page. */
  public double top() {
    return boxes.stream().mapToDouble(Box::y).min().orElse(0);
  }

  /** Where it ends on the page. */
  public double bottom() {
    return boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
  }

  /** How much of the page it covers. */
  double area() {
    return boxes.stream().mapToDouble(box -> box.width() * box.height()).sum();
  }
}
