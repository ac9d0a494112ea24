package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TextRange;
import org.manicule.core.revision.Landing.Kind;

/** Tells for every stretch of the earlier text where it lies in the later one. */
final class TextMap {
  private static final int MUCH = 40;

  private final String before;
  private final String now;
  private final List<Block> inOrder;
  private final List<Block> moved;
  private final Replacements replacements;

  /**
   * Takes what two texts have in common.
   *
   * @param inOrder sorted, in the same order in both texts
   * @param moved sorted by the earlier text; apart from those in order in both texts
   */
  TextMap(String before, String now, List<Block> inOrder, List<Block> moved) {
    this.before = before;
    this.now = now;
    this.inOrder = List.copyOf(inOrder);
    this.moved = List.copyOf(moved);
    this.replacements = new Replacements(before, now);
  }

  String before() {
    return before;
  }

  String now() {
    return now;
  }

  /** Where a stretch lies now. */
  Landing follow(TextRange range) {
    if (range.isEmpty()) {
      int point = point(range.start());
      return new Landing(new TextRange(point, point), Kind.IN_ORDER);
    }
    List<Block> stayed = touching(inOrder, range);
    Block farthest = largest(touching(moved, range), range);
    int staying = stayed.stream().mapToInt(block -> shared(block, range)).sum();
    if (farthest != null && shared(farthest, range) > staying) {
      return new Landing(inside(farthest, range), Kind.ELSEWHERE);
    }
    return stayed.isEmpty() ? replaced(range) : new Landing(hull(stayed, range), Kind.IN_ORDER);
  }

  /** The stretches of the later text that come from nowhere in the earlier one. */
  List<TextRange> inserted() {
    List<TextRange> inserted = new ArrayList<>();
    for (int i = 0; i <= inOrder.size(); i++) {
      inserted.addAll(gap(i).unknownNow(moved));
    }
    return inserted;
  }

  private TextRange inside(Block block, TextRange range) {
    int shift = block.now() - block.before();
    return new TextRange(
        Math.max(range.start(), block.before()) + shift,
        Math.min(range.end(), block.endBefore()) + shift);
  }

  private TextRange hull(List<Block> stayed, TextRange range) {
    Block first = stayed.get(0);
    Block last = stayed.get(stayed.size() - 1);
    int start =
        range.start() >= first.before()
            ? first.now() + range.start() - first.before()
            : startBefore(first, range);
    int end =
        range.end() <= last.endBefore()
            ? last.now() + range.end() - last.before()
            : endAfter(last, range);
    return new TextRange(start, end);
  }

  /** The range starts in words that were replaced: what replaces them belongs to it. */
  private int startBefore(Block first, TextRange range) {
    Gap gap = gap(firstEndingAfter(inOrder, first.before()));
    int replaced = first.before() - range.start();
    int replacement = gap.toNow() - gap.fromNow();
    boolean plausible = replacement <= 3 * replaced + MUCH && gap.isWithout(moved);
    return plausible ? gap.fromNow() : first.now();
  }

  /** The range ends in words that were replaced. */
  private int endAfter(Block last, TextRange range) {
    Gap gap = gap(firstEndingAfter(inOrder, last.before()) + 1);
    int replaced = range.end() - last.endBefore();
    int replacement = gap.toNow() - gap.fromNow();
    boolean plausible = replacement <= 3 * replaced + MUCH && gap.isWithout(moved);
    return plausible ? gap.toNow() : last.endNow();
  }

  private Landing replaced(TextRange range) {
    Gap gap = gap(firstEndingAfter(inOrder, range.start()));
    return replacements
        .of(range, gap.unknownBefore(range, moved), gap.unknownNow(moved))
        .map(stretch -> new Landing(stretch, Kind.REPLACED))
        .orElseGet(() -> new Landing(new TextRange(gap.fromNow(), gap.fromNow()), Kind.GONE));
  }

  /** Where a caret would stand. */
  private int point(int position) {
    for (List<Block> blocks : List.of(inOrder, moved)) {
      int index = firstEndingAfter(blocks, position - 1);
      if (index < blocks.size() && blocks.get(index).before() <= position) {
        return blocks.get(index).now() + position - blocks.get(index).before();
      }
    }
    return gap(firstEndingAfter(inOrder, position)).fromNow();
  }

  /** The gap before the block of that place, or after the last one. */
  private Gap gap(int place) {
    Block left = place == 0 ? new Block(0, 0, 0, true) : inOrder.get(place - 1);
    boolean atEnd = place == inOrder.size();
    return new Gap(
        left.endBefore(),
        atEnd ? before.length() : inOrder.get(place).before(),
        left.endNow(),
        atEnd ? now.length() : inOrder.get(place).now());
  }

  private static int shared(Block block, TextRange range) {
    return Math.min(range.end(), block.endBefore()) - Math.max(range.start(), block.before());
  }

  private static List<Block> touching(List<Block> blocks, TextRange range) {
    int first = firstEndingAfter(blocks, range.start());
    int end = first;
    while (end < blocks.size() && blocks.get(end).before() < range.end()) {
      end++;
    }
    return blocks.subList(first, end);
  }

  private static @Nullable Block largest(List<Block> blocks, TextRange range) {
    Block largest = null;
    for (Block block : blocks) {
      if (largest == null || shared(block, range) > shared(largest, range)) {
        largest = block;
      }
    }
    return largest;
  }

  /** The place of the first block that ends after a position. */
  private static int firstEndingAfter(List<Block> blocks, int position) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).endBefore() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
