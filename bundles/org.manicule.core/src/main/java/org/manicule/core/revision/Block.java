package org.manicule.core.revision;

/**
 * A stretch that two texts have in common.
 *
 * @param before where it starts in the earlier text
 * @param now where it starts in the later one
 * @param length how long it is
 * @param strong whether it is too telling to be a coincidence
 */
record Block(int before, int now, int length, boolean strong) {

  int endBefore() {
    return before + length;
  }

  int endNow() {
    return now + length;
  }

  boolean isFollowedBy(Block next) {
    return endBefore() == next.before && endNow() == next.now;
  }

  Block with(Block next) {
    return new Block(before, now, length + next.length, strong || next.strong);
  }
}
