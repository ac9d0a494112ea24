package org.manicule.view.coding.page;

import java.util.HashMap;
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
  public static final Density NONE = new Density(new Sums(0));

  /** Where codings begin, and where they have ended: adding up gives how many there are. */
  private final Sums borders;

  private final Sums sums;
  private final int most;

  private Density(Sums borders) {
    this.borders = borders;
    this.sums = borders.addedUp();
    int highest = 0;
    for (int count : sums.counts) {
      highest = Math.max(highest, count);
    }
    this.most = highest;
  }

  /** Numbers for each row: how many, and the sum of their colours. */
  private record Sums(int[] counts, int[] red, int[] green, int[] blue) {
    Sums(int rows) {
      this(new int[rows], new int[rows], new int[rows], new int[rows]);
    }

    Sums copy() {
      return new Sums(counts.clone(), red.clone(), green.clone(), blue.clone());
    }

    Sums addedUp() {
      Sums sums = copy();
      for (int row = 1; row < counts.length; row++) {
        sums.counts[row] += sums.counts[row - 1];
        sums.red[row] += sums.red[row - 1];
        sums.green[row] += sums.green[row - 1];
        sums.blue[row] += sums.blue[row - 1];
      }
      return sums;
    }

    void add(int row, int colour, int times) {
      counts[row] += times;
      red[row] += times * (colour >> 16);
      green[row] += times * ((colour >> 8) & 0xff);
      blue[row] += times * (colour & 0xff);
    }
  }

  /** Adds codings of a page to sums, or takes them off. */
  private record Counting(Sums sums, PageText page, Legend legend, Map<Id<Code>, Integer> colours) {
    void add(Coding coding, int times) {
      int start = CodingIndex.range(coding).start();
      int last = Math.max(start, CodingIndex.range(coding).end() - 1);
      int colour =
          colours.computeIfAbsent(
              coding.code(), code -> Integer.parseInt(legend.colour(coding).substring(1), 16));
      sums.add(row(start), colour, times);
      int after = row(last) + 1;
      if (after < sums.counts.length) {
        sums.add(after, colour, -times);
      }
    }

    private int row(int position) {
      return rowOf(page.lineAt(position), page, sums.counts.length);
    }
  }

  /** Counts the codings of a page in some rows. */
  public static Density of(CodingIndex codings, PageText page, int rows, Legend legend) {
    return new Density(new Sums(rows)).changed(CodingIndex.EMPTY, codings, page, legend);
  }

  /**
   * The same page with other codings; costs as much as there are others.
   *
   * @param before the codings that are counted here
   * @param legend the colours of before, or others would be taken off than were added
   */
  public Density changed(CodingIndex before, CodingIndex now, PageText page, Legend legend) {
    if (rows() == 0) {
      return this;
    }
    Counting counting = new Counting(borders.copy(), page, legend, new HashMap<>());
    now.differences(before, gone -> counting.add(gone, -1), come -> counting.add(come, 1));
    return new Density(counting.sums);
  }

  /** The row of a line of the page. */
  public int rowOf(int line, PageText page) {
    return rowOf(line, page, rows());
  }

  private static int rowOf(int line, PageText page, int rows) {
    return (int) Math.min(rows - 1L, (long) line * rows / page.lines());
  }

  /** How many rows there are. */
  public int rows() {
    return sums.counts.length;
  }

  /** How many codings lie in a row. */
  public int count(int row) {
    return sums.counts[row];
  }

  /** How crowded a row is, against the most crowded one: 0 to 1. */
  public double share(int row) {
    // Between one and fifty codings both must be seen: the root draws them together.
    return most == 0 ? 0 : Math.sqrt((double) count(row) / most);
  }

  /**
   * The mixed colour of a row that is not empty, {@code 0xrrggbb}. Only the leading half of each
   * part counts, so that a whole text has few colours.
   */
  public int colour(int row) {
    int n = count(row);
    return rounded(sums.red[row] / n) << 16
        | rounded(sums.green[row] / n) << 8
        | rounded(sums.blue[row] / n);
  }

  private static int rounded(int part) {
    int half = part & 0xf0;
    return half | half >> 4;
  }
}
