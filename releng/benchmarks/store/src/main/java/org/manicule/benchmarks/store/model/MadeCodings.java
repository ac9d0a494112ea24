package org.manicule.benchmarks.store.model;

/**
 * The codings of a made-up study in columns of numbers, by document: a million of them fit in 25
 * MB.
 */
public final class MadeCodings {
  /** In the weight of a coding that has none. */
  public static final int NO_WEIGHT = -1;

  private final int[] documents;
  private final int[] starts;
  private final int[] ends;
  private final short[] codes;
  private final byte[] coders;
  private final int[] minutes;
  private final byte[] weights;
  private final boolean[] remarked;
  private int size;

  MadeCodings(int capacity) {
    documents = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    codes = new short[capacity];
    coders = new byte[capacity];
    minutes = new int[capacity];
    weights = new byte[capacity];
    remarked = new boolean[capacity];
  }

  /** What makes a coding different from all others. */
  record Mark(int document, int start, int end, int code, int coder) {}

  void add(Mark mark, int minute, int weight, boolean remark) {
    documents[size] = mark.document();
    starts[size] = mark.start();
    ends[size] = mark.end();
    codes[size] = (short) mark.code();
    coders[size] = (byte) mark.coder();
    minutes[size] = minute;
    weights[size] = (byte) weight;
    remarked[size] = remark;
    size++;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Number of the document. */
  public int document(int row) {
    return documents[row];
  }

  /** Where the passage starts, in UTF-16 code units. */
  public int start(int row) {
    return starts[row];
  }

  /** Where the passage ends, exclusive. */
  public int end(int row) {
    return ends[row];
  }

  /** Number of the code. */
  public int code(int row) {
    return codes[row];
  }

  /** Number of the coder. */
  public int coder(int row) {
    return coders[row];
  }

  /** When, in minutes after the first day of the study. */
  public int minute(int row) {
    return minutes[row];
  }

  /** The weight, or {@link #NO_WEIGHT}. */
  public int weight(int row) {
    return weights[row];
  }

  /** Whether the coder said why. */
  public boolean hasRemark(int row) {
    return remarked[row];
  }
}
