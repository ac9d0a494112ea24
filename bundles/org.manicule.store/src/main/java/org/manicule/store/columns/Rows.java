package org.manicule.store.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows of five numbers in chunks. {@link #freeze()} answers them as they are without copying; a
 * chunk that was answered is copied before it changes. For one thread.
 */
final class Rows {
  /** Rows in a chunk, as a power of two. */
  private static final int SHIFT = 13;

  private static final int CHUNK = 1 << SHIFT;
  private static final int WIDTH = 5;

  private final List<int[]> chunks = new ArrayList<>();
  private final BitSet frozen = new BitSet();

  /** The number of a row in a column. */
  static int value(int[][] chunks, int row, int column) {
    return chunks[row >> SHIFT][column << SHIFT | row & CHUNK - 1];
  }

  /** Sets a row; rows grow one by one. */
  void set(int row, int... values) {
    int[] chunk = writable(row >> SHIFT);
    for (int column = 0; column < WIDTH; column++) {
      chunk[column << SHIFT | row & CHUNK - 1] = values[column];
    }
  }

  /** Gives a row the numbers of another. */
  void copy(int from, int to) {
    int[] source = chunks.get(from >> SHIFT);
    int[] target = writable(to >> SHIFT);
    for (int column = 0; column < WIDTH; column++) {
      target[column << SHIFT | to & CHUNK - 1] = source[column << SHIFT | from & CHUNK - 1];
    }
  }

  private int[] writable(int chunk) {
    if (chunk == chunks.size()) {
      chunks.add(new int[WIDTH * CHUNK]);
    } else if (frozen.get(chunk)) {
      chunks.set(chunk, chunks.get(chunk).clone());
      frozen.clear(chunk);
    }
    return chunks.get(chunk);
  }

  /** The chunks as they are now; they will not change. */
  int[][] freeze() {
    frozen.set(0, chunks.size());
    return chunks.toArray(int[][]::new);
  }
}
