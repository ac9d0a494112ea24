package org.manicule.core.revision;

import java.util.Arrays;
import java.util.Comparator;

/** Finds what occurs exactly once in each of two texts. A table of hashes without boxes. */
final class OnceInBoth {
  private static final int NONE = 0;
  private static final int MANY = -1;

  private final long[] keys;
  private final int[] before;
  private final int[] now;
  private final int mask;

  /** Has room for so many entries. */
  OnceInBoth(int entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries)) * 4;
    this.keys = new long[capacity];
    this.before = new int[capacity];
    this.now = new int[capacity];
    this.mask = capacity - 1;
  }

  void addBefore(long key, int place) {
    int slot = slot(key);
    before[slot] = before[slot] == NONE ? place + 1 : MANY;
  }

  void addNow(long key, int place) {
    int slot = slot(key);
    now[slot] = now[slot] == NONE ? place + 1 : MANY;
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while ((before[slot] != NONE || now[slot] != NONE) && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    return slot;
  }

  /** The places before and now of all that occurs once in both, by the place before. */
  int[][] pairs() {
    int[][] pairs = new int[keys.length][];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (before[slot] > 0 && now[slot] > 0) {
        pairs[count++] = new int[] {before[slot] - 1, now[slot] - 1};
      }
    }
    int[][] found = Arrays.copyOf(pairs, count);
    Arrays.sort(found, Comparator.comparingInt((int[] pair) -> pair[0]));
    return found;
  }
}
