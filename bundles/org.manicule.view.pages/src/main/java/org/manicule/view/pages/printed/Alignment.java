package org.manicule.view.pages.printed;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds for the letters of a page their counterparts in the stored text. Importing joined hyphens,
 * moved notes and heads to other places, or left them out, so it is no comparison line by line:
 * stretches that are the same are found wherever they stand, and what is left between two of them
 * is compared letter by letter.
 */
final class Alignment {
  private static final int MOST_CANDIDATES = 64;
  private static final int MOST_COMPARED = 600;

  private final Letters page;
  private final Letters text;
  private final Seeds seeds;
  private final int[] places;
  private final BitSet used = new BitSet();

  private Alignment(Letters page, Seeds seeds) {
    this.page = page;
    this.text = seeds.text();
    this.seeds = seeds;
    this.places = new int[page.size()];
    Arrays.fill(places, -1);
  }

  /** For each letter of the page the index of its counterpart in the text, or -1. */
  static int[] of(Letters page, Seeds seeds) {
    Alignment alignment = new Alignment(page, seeds);
    alignment.takeStretches();
    alignment.fillGaps();
    return alignment.places;
  }

  private void takeStretches() {
    int expected = 0;
    int at = 0;
    while (at < page.size()) {
      int place = same(at, expected) >= Seeds.LENGTH ? expected : best(at, expected);
      int length = place < 0 ? 0 : same(at, place);
      for (int i = 0; i < length; i++) {
        match(at + i, place + i);
      }
      expected = length == 0 ? expected : place + length;
      at += Math.max(1, length);
    }
  }

  /** The place with the longest stretch; of equals the first from the expected place on. */
  private int best(int at, int expected) {
    int best = -1;
    int longest = Seeds.LENGTH - 1;
    int tried = 0;
    for (int place = seeds.first(page, at);
        place >= 0 && tried < MOST_CANDIDATES;
        place = seeds.after(place)) {
      tried++;
      int length = same(at, place);
      boolean nearer = length == longest && best >= 0 && best < expected && place >= expected;
      if (length > longest || nearer) {
        best = place;
        longest = length;
      }
    }
    return best;
  }

  private int same(int at, int place) {
    int most = Math.min(page.size() - at, text.size() - place);
    int length = 0;
    while (length < most
        && page.at(at + length) == text.at(place + length)
        && !used.get(place + length)) {
      length++;
    }
    return length;
  }

  private void match(int at, int place) {
    places[at] = place;
    used.set(place);
  }

  private void fillGaps() {
    int at = 0;
    while (at < page.size()) {
      if (places[at] >= 0) {
        at++;
        continue;
      }
      int end = at;
      while (end < page.size() && places[end] < 0) {
        end++;
      }
      fill(at, end);
      at = end;
    }
  }

  /** The rest may stand behind what comes before it on the page, or before what comes behind. */
  private void fill(int from, int to) {
    int behind = from == 0 ? 0 : places[from - 1] + 1;
    int end = used.nextSetBit(behind);
    if (!compare(from, to, behind, end < 0 ? text.size() : end)) {
      int before = to == page.size() ? text.size() : places[to];
      compare(from, to, used.previousSetBit(before - 1) + 1, before);
    }
  }

  /** Matches letters of two stretches that are mostly the same; false when they are not. */
  private boolean compare(int from, int to, int start, int end) {
    int letters = to - from;
    int places = end - start;
    if (places <= 0 || letters > MOST_COMPARED || places > MOST_COMPARED) {
      return false;
    }
    int[][] common = common(from, to, start, end);
    if (common[0][0] * 10 < Math.min(letters, places) * 6) {
      return false;
    }
    int i = 0;
    int j = 0;
    while (i < letters && j < places) {
      if (page.at(from + i) == text.at(start + j)) {
        match(from + i++, start + j++);
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return true;
  }

  /** How many letters the rests of two stretches have in common in order. */
  private int[][] common(int from, int to, int start, int end) {
    int[][] common = new int[to - from + 1][end - start + 1];
    for (int i = to - from - 1; i >= 0; i--) {
      for (int j = end - start - 1; j >= 0; j--) {
        common[i][j] =
            page.at(from + i) == text.at(start + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
