package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Blocks on their way to a map: neighbours are joined, coincidences dropped, gaps narrowed. */
final class Blocks {
  private final String before;
  private final String now;

  Blocks(String before, String now) {
    this.before = before;
    this.now = now;
  }

  /** Joins blocks that are neighbours in both texts. */
  static List<Block> joined(List<Block> blocks) {
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.removeIf(block -> block.length() == 0);
    sorted.sort(Comparator.comparingInt(Block::before));
    List<Block> joined = new ArrayList<>();
    for (Block block : sorted) {
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.isFollowedBy(block)) {
        joined.set(joined.size() - 1, last.with(block));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /**
   * Drops weak blocks that are shorter than what changed on either side of them, unless words were
   * only added around them: two sentences that share "of the" are still two sentences.
   */
  List<Block> withoutCoincidences(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      kept.add(blocks.get(i));
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : end();
      while (!kept.isEmpty() && isCoincidence(kept, next)) {
        kept.remove(kept.size() - 1);
      }
    }
    return kept;
  }

  private boolean isCoincidence(List<Block> kept, Block next) {
    Block last = kept.get(kept.size() - 1);
    Block earlier = kept.size() > 1 ? kept.get(kept.size() - 2) : new Block(0, 0, 0, true);
    int gone = next.before() - earlier.endBefore() - last.length();
    int come = next.now() - earlier.endNow() - last.length();
    return !last.strong()
        && last.length() <= Math.min(gone, come)
        && last.length() <= change(earlier, last)
        && last.length() <= change(last, next);
  }

  private static int change(Block one, Block next) {
    return Math.max(next.before() - one.endBefore(), next.now() - one.endNow());
  }

  private Block end() {
    return new Block(before.length(), now.length(), 0, true);
  }

  /**
   * Lets blocks grow into gaps where replaced words begin or end alike, as a corrected word; not
   * into what moved.
   */
  List<Block> grown(List<Block> blocks, List<Block> moved) {
    List<Block> grown = new ArrayList<>();
    Block last = new Block(0, 0, 0, true);
    for (int i = 0; i <= blocks.size(); i++) {
      Block next = i < blocks.size() ? blocks.get(i) : end();
      int head = commonHead(last, next);
      int tail = commonTail(last, next, head);
      int shorter = Math.min(next.before() - last.endBefore(), next.now() - last.endNow());
      if ((head + tail) * 3 < shorter || isCrossed(last, next, moved)) {
        head = 0;
        tail = 0;
      }
      grown.add(new Block(last.before(), last.now(), last.length() + head, last.strong()));
      last =
          new Block(next.before() - tail, next.now() - tail, next.length() + tail, next.strong());
    }
    grown.add(last);
    return joined(grown);
  }

  private static boolean isCrossed(Block last, Block next, List<Block> moved) {
    return moved.stream()
        .anyMatch(
            block ->
                (block.before() < next.before() && last.endBefore() < block.endBefore())
                    || (block.now() < next.now() && last.endNow() < block.endNow()));
  }

  private int commonHead(Block last, Block next) {
    int b = last.endBefore();
    int n = last.endNow();
    while (b < next.before() && n < next.now() && before.charAt(b) == now.charAt(n)) {
      b++;
      n++;
    }
    int length = b - last.endBefore();
    return length > 0 && Character.isHighSurrogate(before.charAt(b - 1)) ? length - 1 : length;
  }

  private int commonTail(Block last, Block next, int head) {
    int b = next.before();
    int n = next.now();
    while (b > last.endBefore() + head
        && n > last.endNow() + head
        && before.charAt(b - 1) == now.charAt(n - 1)) {
      b--;
      n--;
    }
    int length = next.before() - b;
    return length > 0 && Character.isLowSurrogate(before.charAt(b)) ? length - 1 : length;
  }
}
