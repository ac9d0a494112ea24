package org.manicule.store.columns;

import java.util.Arrays;
import java.util.UUID;

/**
 * Finds the row of an identity: the identities by row as pairs of numbers, and a hash table of rows
 * with linear probing. Some 30 bytes for each identity, where a map of objects takes 100. For one
 * thread.
 */
final class RowIndex {
  private static final int FREE = -1;

  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private int[] slots = freeSlots(4096);
  private int size;

  int size() {
    return size;
  }

  /** Appends an identity and answers its row. */
  int add(UUID id) {
    if (size == high.length) {
      high = Arrays.copyOf(high, size * 2);
      low = Arrays.copyOf(low, size * 2);
    }
    if (size * 2 >= slots.length) {
      enlarge();
    }
    int row = size++;
    put(row, id.getMostSignificantBits(), id.getLeastSignificantBits());
    return row;
  }

  private void put(int row, long highBits, long lowBits) {
    high[row] = highBits;
    low[row] = lowBits;
    slots[freeSlot(highBits, lowBits)] = row;
  }

  /**
   * The row of an identity.
   *
   * @throws IllegalStateException when it has none
   */
  int row(UUID id) {
    return slots[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  /**
   * Takes an identity out; the last row moves into its place.
   *
   * @return the row that is free now, and filled by what was the last row
   */
  int remove(UUID id) {
    int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
    int row = slots[slot];
    int last = --size;
    close(slot);
    if (row != last) {
      int lastSlot = slot(high[last], low[last]);
      high[row] = high[last];
      low[row] = low[last];
      slots[lastSlot] = row;
    }
    return row;
  }

  /** Closes the gap that an entry leaves, so that probing never has to step over graves. */
  private void close(int gap) {
    int mask = slots.length - 1;
    int free = gap;
    for (int next = free + 1 & mask; slots[next] != FREE; next = next + 1 & mask) {
      int home = home(high[slots[next]], low[slots[next]]);
      if ((next - home & mask) >= (next - free & mask)) {
        slots[free] = slots[next];
        free = next;
      }
    }
    slots[free] = FREE;
  }

  private int slot(long highBits, long lowBits) {
    int mask = slots.length - 1;
    int slot = home(highBits, lowBits);
    while (slots[slot] != FREE) {
      int row = slots[slot];
      if (high[row] == highBits && low[row] == lowBits) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    throw new IllegalStateException("no row of " + new UUID(highBits, lowBits));
  }

  private int freeSlot(long highBits, long lowBits) {
    int mask = slots.length - 1;
    int slot = home(highBits, lowBits);
    while (slots[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int home(long highBits, long lowBits) {
    long mixed = (highBits ^ lowBits) * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32) & slots.length - 1;
  }

  private void enlarge() {
    slots = freeSlots(slots.length * 2);
    for (int row = 0; row < size; row++) {
      slots[freeSlot(high[row], low[row])] = row;
    }
  }

  private static int[] freeSlots(int count) {
    int[] free = new int[count];
    Arrays.fill(free, FREE);
    return free;
  }
}
