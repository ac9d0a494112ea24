package org.manicule.view.coding.text;

import org.manicule.api.model.TextRange;

/**
 * Where the caret and the first visible line stay when a text is corrected around them: what stands
 * before the first change stays, what stands after the last one shifts.
 */
public final class TextShift {
  private final int head;
  private final int tail;
  private final int lengthBefore;
  private final int lengthNow;

  /** From one state of a text to the next. */
  public TextShift(String before, String now) {
    int most = Math.min(before.length(), now.length());
    int same = 0;
    while (same < most && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < most - same
        && before.charAt(before.length() - 1 - sameAtEnd)
            == now.charAt(now.length() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    head = same;
    tail = sameAtEnd;
    lengthBefore = before.length();
    lengthNow = now.length();
  }

  /** Where a position is now; inside what changed, not beyond its end. */
  public int follow(int position) {
    if (position <= head) {
      return position;
    }
    return position >= lengthBefore - tail
        ? position - lengthBefore + lengthNow
        : Math.min(position, lengthNow - tail);
  }

  /** Where a selection is now. */
  public TextRange follow(TextRange range) {
    int start = follow(range.start());
    return new TextRange(start, Math.max(start, follow(range.end())));
  }
}
