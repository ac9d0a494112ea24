package org.manicule.view.coding.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.PageText;

/** How many codings lie where in a whole text, in as many rows as there are pixels. Immutable. */
public final class Density {
  /** Nothing anywhere. */
  public static final Density NONE = new Density(0);

  private final int[] counts;
  private final int[] red;
  private final int[] green;
  private final int[] blue;
  private int most;

  private Density(int rows) {
    counts = new int[rows];
    red = new int[rows];
    green = new int[rows];
    blue = new int[rows];
  }

  /** Counts the codings of a page in some rows. */
  public static Density of(CodingIndex codings, PageText page, int rows, Legend legend) {
    Density density = new Density(rows);
    if (rows > 0) {
      density.addAll(codings, page, legend);
      density.sumUp();
    }
    return density;
  }

  /** Notes where each coding begins and ends: the rows between follow by adding up. */
  private void addAll(CodingIndex codings, PageText page, Legend legend) {
    Map<Id<Code>, Integer> colours = new HashMap<>();
    List<Coding> all = codings.all();
    for (int i = 0; i < all.size(); i++) {
      Coding coding = all.get(i);
      int colour =
          colours.computeIfAbsent(
              coding.code(), code -> Integer.parseInt(legend.colour(coding).substring(1), 16));
      int last = Math.max(codings.start(i), codings.end(i) - 1);
      add(row(codings.start(i), page), colour, 1);
      int after = row(last, page) + 1;
      if (after < counts.length) {
        add(after, colour, -1);
      }
    }
  }

  private void add(int row, int colour, int sign) {
    counts[row] += sign;
    red[row] += sign * (colour >> 16);
    green[row] += sign * ((colour >> 8) & 0xff);
    blue[row] += sign * (colour & 0xff);
  }

  private void sumUp() {
    for (int row = 0; row < counts.length; row++) {
      if (row > 0) {
        counts[row] += counts[row - 1];
        red[row] += red[row - 1];
        green[row] += green[row - 1];
        blue[row] += blue[row - 1];
      }
      most = Math.max(most, counts[row]);
    }
  }

  private int row(int position, PageText page) {
    return rowOf(page.lineAt(position), page);
  }

  /** The row of a line of the page. */
  public int rowOf(int line, PageText page) {
    return (int) Math.min(counts.length - 1L, (long) line * counts.length / page.lines());
  }

  /** How many rows there are. */
  public int rows() {
    return counts.length;
  }

  /** How many codings lie in a row. */
  public int count(int row) {
    return counts[row];
  }

  /** How crowded a row is, against the most crowded one: 0 to 1. */
  public double share(int row) {
    // Between one and fifty codings both must be seen: the root draws them together.
    return most == 0 ? 0 : Math.sqrt((double) counts[row] / most);
  }

  /**
   * The mixed colour of a row that is not empty, {@code 0xrrggbb}. Only the leading half of each
   * part counts, so that a whole text has few colours.
   */
  public int colour(int row) {
    int n = counts[row];
    return rounded(red[row] / n) << 16 | rounded(green[row] / n) << 8 | rounded(blue[row] / n);
  }

  private static int rounded(int part) {
    int half = part & 0xf0;
    return half | half >> 4;
  }
}
