package org.manicule.view.pages;

import java.util.List;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.PageSize;

/**
 * Pages one below the other, as they are scrolled through: where each lies, in pixels from the top
 * of the first. Immutable.
 */
public final class PageStack {
  /** No pages. */
  public static final PageStack EMPTY = new PageStack(List.of(), 1);

  /** Between two pages, and around them. */
  public static final int GAP = 14;

  private final List<PageSize> sizes;
  private final double scale;
  private final int[] tops;
  private final int width;

  /**
   * Stacks pages.
   *
   * @param scale pixels for each unit of the sizes
   */
  public PageStack(List<PageSize> sizes, double scale) {
    this.sizes = sizes;
    this.scale = scale;
    this.tops = new int[sizes.size() + 1];
    tops[0] = GAP;
    int widest = 0;
    for (int i = 0; i < sizes.size(); i++) {
      tops[i + 1] = tops[i] + height(i) + GAP;
      widest = Math.max(widest, width(i));
    }
    this.width = widest;
  }

  /** Pixels for each unit. */
  public double scale() {
    return scale;
  }

  /** How many pages there are. */
  public int pages() {
    return sizes.size();
  }

  /** The width of the widest page. */
  public int width() {
    return width;
  }

  /** The height of all pages with what is between them. */
  public int height() {
    return tops[sizes.size()];
  }

  /** The upper edge of a page. */
  public int top(int page) {
    return tops[page];
  }

  /** The width of a page. */
  public int width(int page) {
    return Math.max(1, (int) Math.round(sizes.get(page).width() * scale));
  }

  /** The height of a page. */
  public int height(int page) {
    return Math.max(1, (int) Math.round(sizes.get(page).height() * scale));
  }

  /** The page at a height, the nearest one between two; 0 without pages. */
  public int pageAt(int y) {
    int low = 0;
    int high = Math.max(0, sizes.size() - 1);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tops[middle] - GAP / 2 <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The height at which a place of a page lies. */
  public int y(int page, Box box) {
    return tops[page] + (int) Math.round(box.y() * scale);
  }

  /** The scale at which the widest of some pages is as wide as a room. */
  public static double fitting(List<PageSize> sizes, int room) {
    double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
    return Math.max(1, room) / widest;
  }
}
