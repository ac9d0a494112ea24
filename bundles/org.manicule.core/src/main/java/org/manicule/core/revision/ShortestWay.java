package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two short rows of tokens with the fewest insertions and deletions (Myers, An O(ND)
 * Difference Algorithm, 1986). Gives up when the rows have too little in common, for then it would
 * take long and say nothing.
 */
final class ShortestWay {
  private static final int MOST_DIFFERENCES = 700;

  private final Tokens before;
  private final Tokens now;
  private final int[] partners;

  /**
   * Prepares.
   *
   * @param partners is filled: for each token before its partner
   */
  ShortestWay(Tokens before, Tokens now, int[] partners) {
    this.before = before;
    this.now = now;
    this.partners = partners;
  }

  /** Aligns two stretches; false when it gave up. */
  boolean align(int fromBefore, int toBefore, int fromNow, int toNow) {
    int rows = toBefore - fromBefore;
    int columns = toNow - fromNow;
    int most = Math.min(MOST_DIFFERENCES, rows + columns);
    int[] reach = new int[2 * most + 3];
    List<int[]> steps = new ArrayList<>();
    for (int differences = 0; differences <= most; differences++) {
      steps.add(reach.clone());
      for (int k = -differences; k <= differences; k += 2) {
        int at = most + 1 + k;
        boolean down = isDown(reach, at, k, differences);
        int row = down ? reach[at + 1] : reach[at - 1] + 1;
        int column = row - k;
        while (row < rows
            && column < columns
            && before.isSame(fromBefore + row, now, fromNow + column)) {
          row++;
          column++;
        }
        reach[at] = row;
        if (row >= rows && column >= columns) {
          walkBack(steps, differences, new int[] {rows, columns}, new int[] {fromBefore, fromNow});
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDown(int[] reach, int at, int k, int differences) {
    return k == -differences || (k != differences && reach[at - 1] < reach[at + 1]);
  }

  private void walkBack(List<int[]> steps, int differences, int[] end, int[] from) {
    int row = end[0];
    int column = end[1];
    for (int d = differences; d >= 0; d--) {
      int[] reach = steps.get(d);
      int k = row - column;
      int middle = reach.length / 2;
      boolean down = isDown(reach, middle + k, k, d);
      int startRow = d == 0 ? 0 : down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
      int startColumn = startRow - k;
      while (row > startRow && column > startColumn) {
        partners[from[0] + --row] = from[1] + --column;
      }
      row = down ? startRow : startRow - 1;
      column = down ? startColumn - 1 : startColumn;
    }
  }
}
