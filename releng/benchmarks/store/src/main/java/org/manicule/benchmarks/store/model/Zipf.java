package org.manicule.benchmarks.store.model;

import java.util.Arrays;

/** Picks numbers from 0 on, each less often than the one before it, as words and codes are used. */
final class Zipf {
  /** Keeps the first few from being everything. */
  private static final double OFFSET = 2.7;

  private final double[] upTo;

  /**
   * Picks from so many numbers.
   *
   * @param exponent how steeply it falls
   */
  Zipf(int numbers, double exponent) {
    upTo = new double[numbers];
    double sum = 0;
    for (int i = 0; i < numbers; i++) {
      sum += 1 / StrictMath.pow(i + OFFSET, exponent);
      upTo[i] = sum;
    }
  }

  int pick(Dice dice) {
    int at = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
  }
}
