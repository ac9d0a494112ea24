package org.manicule.core.revision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.manicule.api.task.Monitor;

/**
 * Finds which tokens of one text are those of another, in the same order. What occurs once in both
 * texts is found first, and divides the rest; so two long texts cost little more than reading them.
 */
final class Alignment {
  private static final int MYERS = 0;

  private final Tokens before;
  private final Tokens now;
  private final Monitor monitor;
  private final int[] partners;
  private final Deque<Region> open = new ArrayDeque<>();

  private Alignment(Tokens before, Tokens now, Monitor monitor) {
    this.before = before;
    this.now = now;
    this.monitor = monitor;
    this.partners = new int[before.size()];
    Arrays.fill(partners, -1);
  }

  /** For each line before its line now, or -1: by lines that occur once. */
  static int[] ofLines(Tokens before, Tokens now, Monitor monitor) {
    return new Alignment(before, now, monitor).align(List.of(1));
  }

  /** For each word before its word now, or -1: by turns of phrase, then by the shortest way. */
  static int[] ofWords(Tokens before, Tokens now, Monitor monitor) {
    return new Alignment(before, now, monitor).align(List.of(7, MYERS, 1));
  }

  /** A part of both texts, and which of the ways to align it is next. */
  private record Region(int fromBefore, int toBefore, int fromNow, int toNow, int way) {
    boolean isDone() {
      return fromBefore == toBefore || fromNow == toNow;
    }
  }

  private int[] align(List<Integer> ways) {
    open.push(new Region(0, before.size(), 0, now.size(), 0));
    while (!open.isEmpty()) {
      monitor.checkCancelled();
      Region region = stripped(open.pop());
      if (!region.isDone() && region.way() < ways.size()) {
        divide(region, ways.get(region.way()));
      }
    }
    return partners;
  }

  /** Pairs what the region begins and ends with alike. */
  private Region stripped(Region region) {
    int b = region.fromBefore();
    int n = region.fromNow();
    int bEnd = region.toBefore();
    int nEnd = region.toNow();
    while (b < bEnd && n < nEnd && before.isSame(b, now, n)) {
      partners[b++] = n++;
    }
    while (b < bEnd && n < nEnd && before.isSame(bEnd - 1, now, nEnd - 1)) {
      partners[--bEnd] = --nEnd;
    }
    return new Region(b, bEnd, n, nEnd, region.way());
  }

  private void divide(Region region, int width) {
    if (width == MYERS) {
      boolean found =
          new ShortestWay(before, now, partners)
              .align(region.fromBefore(), region.toBefore(), region.fromNow(), region.toNow());
      if (!found) {
        open.push(next(region));
      }
      return;
    }
    int[][] anchors = anchors(region, width);
    if (anchors.length == 0) {
      open.push(next(region));
      return;
    }
    int b = region.fromBefore();
    int n = region.fromNow();
    for (int[] anchor : anchors) {
      open.push(new Region(b, anchor[0], n, anchor[1], region.way()));
      partners[anchor[0]] = anchor[1];
      b = anchor[0] + 1;
      n = anchor[1] + 1;
    }
    open.push(new Region(b, region.toBefore(), n, region.toNow(), region.way()));
  }

  private static Region next(Region region) {
    return new Region(
        region.fromBefore(), region.toBefore(), region.fromNow(), region.toNow(), region.way() + 1);
  }

  private int[][] anchors(Region region, int width) {
    OnceInBoth once =
        new OnceInBoth(region.toBefore() - region.fromBefore() + region.toNow() - region.fromNow());
    for (int i = region.fromBefore(); i + width <= region.toBefore(); i++) {
      if (width > 1 || before.isTelling(i)) {
        once.addBefore(before.hash(i, width), i);
      }
    }
    for (int i = region.fromNow(); i + width <= region.toNow(); i++) {
      if (width > 1 || now.isTelling(i)) {
        once.addNow(now.hash(i, width), i);
      }
    }
    int[][] pairs = once.pairs();
    return Arrays.stream(LongestRise.of(pairs))
        .filter(pair -> before.isSame(pair[0], now, pair[1]))
        .toArray(int[][]::new);
  }
}
