package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manicule.api.model.TextRange;

/** What lies between two neighbouring blocks: in the earlier text, and in the later one. */
record Gap(int fromBefore, int toBefore, int fromNow, int toNow) {

  /** Whether nothing was moved out of it or into it. */
  boolean isWithout(List<Block> moved) {
    return moved.stream()
        .noneMatch(
            block ->
                (block.before() < toBefore && fromBefore < block.endBefore())
                    || (block.now() < toNow && fromNow < block.endNow()));
  }

  /** The stretch around a range of the earlier text of which nothing is left anywhere. */
  TextRange unknownBefore(TextRange range, List<Block> moved) {
    int from = fromBefore;
    int to = toBefore;
    for (Block block : moved) {
      if (block.endBefore() <= range.start()) {
        from = Math.max(from, block.endBefore());
      } else if (block.before() >= range.end()) {
        to = Math.min(to, block.before());
      }
    }
    return new TextRange(from, Math.max(from, to));
  }

  /** The stretches of the later text that were nowhere in the earlier one. */
  List<TextRange> unknownNow(List<Block> moved) {
    List<Block> arrived =
        moved.stream()
            .filter(block -> block.now() < toNow && fromNow < block.endNow())
            .sorted(Comparator.comparingInt(Block::now))
            .toList();
    List<TextRange> unknown = new ArrayList<>();
    int from = fromNow;
    for (Block block : arrived) {
      addTo(unknown, from, block.now());
      from = block.endNow();
    }
    addTo(unknown, from, toNow);
    return unknown;
  }

  private static void addTo(List<TextRange> ranges, int from, int to) {
    if (from < to) {
      ranges.add(new TextRange(from, to));
    }
  }
}
