package org.manicule.view.coding.find;

import java.util.Arrays;
import org.manicule.api.model.TextRange;

/** The places in a text where something was found, in order, none inside another. Immutable. */
public final class Hits {
  /** Nothing was found. */
  public static final Hits NONE = new Hits(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private Hits(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** How many there are. */
  public int size() {
    return starts.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return starts.length == 0;
  }

  /** One of them, in UTF-16 code units of the stored text. */
  public TextRange get(int index) {
    return new TextRange(starts[index], ends[index]);
  }

  /** The first one that starts at a position or after it; {@link #size()} when there is none. */
  public int firstFrom(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 1;
  }

  /** The first one that ends after a position; {@link #size()} when there is none. */
  public int firstEndingAfter(int position) {
    int index = firstFrom(position);
    return index > 0 && ends[index - 1] > position ? index - 1 : index;
  }

  /** Which one lies exactly there; -1 when none does. */
  public int indexOf(TextRange range) {
    int found = Arrays.binarySearch(starts, range.start());
    return found >= 0 && ends[found] == range.end() ? found : -1;
  }

  /** Collects hits in the order of the text. */
  static final class Collector {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    int size() {
      return size;
    }

    int end() {
      return size == 0 ? 0 : ends[size - 1];
    }

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    Hits hits() {
      return size == 0 ? NONE : new Hits(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
