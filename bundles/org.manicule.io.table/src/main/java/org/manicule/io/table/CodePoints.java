package org.manicule.io.table;

import java.util.Arrays;

/**
 * Counts the positions of one text in code points, as most statistics programs and exchange formats
 * do. Indexed once, so that many positions in a long text cost little.
 */
final class CodePoints {
  private final int[] pairs;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i++;
      }
    }
    this.pairs = Arrays.copyOf(found, count);
  }

  /** How many code points lie before a position in UTF-16 code units. */
  int before(int position) {
    int index = Arrays.binarySearch(pairs, position - 1);
    int pairsThatEndHere = index >= 0 ? index : -index - 1;
    return position - pairsThatEndHere;
  }
}
