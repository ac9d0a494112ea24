package org.manicule.view.pages.printed;

import java.util.Arrays;

/** Finds where a few letters in a row occur in a text. */
final class Seeds {
  /** How many letters in a row are looked up. */
  static final int LENGTH = 9;

  private final Letters text;
  private final int[] heads;
  private final int[] next;

  Seeds(Letters text) {
    this.text = text;
    int places = Math.max(0, text.size() - LENGTH + 1);
    this.heads = new int[Integer.highestOneBit(Math.max(16, places) * 2)];
    this.next = new int[places];
    Arrays.fill(heads, -1);
    // From the end, so that the chains run from the beginning.
    for (int i = places - 1; i >= 0; i--) {
      int slot = slot(text, i);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(Letters of, int from) {
    int hash = 0;
    for (int i = from; i < from + LENGTH; i++) {
      hash = hash * 31 + of.at(i);
    }
    hash ^= hash >>> 15;
    return hash & (heads.length - 1);
  }

  Letters text() {
    return text;
  }

  /** The first place whose letters may be those of the page there, or -1. */
  int first(Letters page, int from) {
    return from + LENGTH > page.size() ? -1 : heads[slot(page, from)];
  }

  /** The place after that one, or -1. */
  int after(int place) {
    return next[place];
  }
}
