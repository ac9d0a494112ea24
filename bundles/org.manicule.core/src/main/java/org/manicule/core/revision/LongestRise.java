package org.manicule.core.revision;

/** Picks from pairs that are sorted by their first number the longest row that rises in both. */
final class LongestRise {
  private LongestRise() {}

  static int[][] of(int[][] pairs) {
    int[] lasts = new int[pairs.length];
    int[] earlier = new int[pairs.length];
    int length = 0;
    for (int i = 0; i < pairs.length; i++) {
      int place = firstNotBelow(pairs, lasts, length, pairs[i][1]);
      earlier[i] = place == 0 ? -1 : lasts[place - 1];
      lasts[place] = i;
      length = Math.max(length, place + 1);
    }
    int[][] row = new int[length][];
    int at = length == 0 ? -1 : lasts[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      row[i] = pairs[at];
      at = earlier[at];
    }
    return row;
  }

  private static int firstNotBelow(int[][] pairs, int[] lasts, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[lasts[middle]][1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
