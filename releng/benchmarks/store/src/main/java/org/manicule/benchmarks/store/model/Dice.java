package org.manicule.benchmarks.store.model;

import java.util.Random;

/**
 * Chance that falls the same everywhere: each question has dice of its own, so an answer does not
 * depend on what was asked before. {@link Random} is the one whose algorithm Java prescribes.
 */
final class Dice {
  private static final long SEED = 0x6d616e6963756c65L;

  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  /** The dice for a question about the thing of a number. */
  static Dice about(String question, int number) {
    return new Dice(SEED ^ ((long) question.hashCode() << 32) ^ (number * 0x9e3779b97f4a7c15L));
  }

  /** Up to, but not, 1. */
  double fraction() {
    return random.nextDouble();
  }

  /** From 0 to the one before. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the one to the other, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Whether something of this likelihood happens. */
  boolean says(double likelihood) {
    return random.nextDouble() < likelihood;
  }

  /** Around 1, never negative, with a long tail to the right. */
  double logNormal(double spread) {
    return StrictMath.exp(spread * random.nextGaussian());
  }
}
