package org.manicule.view.coding.text;

import java.util.Arrays;

/**
 * Packs the stripes beside a page into as few lanes as possible, so that no two in a lane lie on
 * the same line. Computed once for a page and its codings, so lanes do not jump while scrolling.
 */
public final class StripeLanes {
  private StripeLanes() {}

  /** The lane of each coding of the index, in its order; 0 is next to the text. */
  public static int[] pack(CodingIndex index, PageText page) {
    int[] lanes = new int[index.size()];
    int[] lastLines = new int[8];
    int used = 0;
    for (int i = 0; i < lanes.length; i++) {
      int first = page.lineAt(index.start(i));
      int lane = 0;
      while (lane < used && lastLines[lane] >= first) {
        lane++;
      }
      if (lane == used) {
        used++;
        lastLines = used > lastLines.length ? Arrays.copyOf(lastLines, used * 2) : lastLines;
      }
      lastLines[lane] = lastLine(index.start(i), index.end(i), page);
      lanes[i] = lane;
    }
    return lanes;
  }

  /** The line of the last character; that of the start when there is none. */
  static int lastLine(int start, int end, PageText page) {
    return page.lineAt(Math.max(start, end - 1));
  }
}
