package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.TextRange;
import org.manicule.api.task.Monitor;

/**
 * Compares two states of a text: what they begin and end with alike, then their lines, then lines
 * that stand elsewhere now, then the words of lines that changed.
 */
final class TextDiff {
  private static final int MOVED_LETTERS = 24;
  private static final int STRONG = 20;
  private static final int NOWHERE = -1;

  private final String before;
  private final String now;
  private final Monitor monitor;
  private final List<Block> inOrder = new ArrayList<>();
  private final List<Block> moved = new ArrayList<>();

  private TextDiff(String before, String now, Monitor monitor) {
    this.before = before;
    this.now = now;
    this.monitor = monitor;
  }

  /** Compares; cancelling stops it. */
  static TextMap compare(String before, String now, Monitor monitor) {
    return new TextDiff(before, now, monitor).map();
  }

  private TextMap map() {
    int head = sameLinesAtHead();
    int tail = sameLinesAtTail(head);
    inOrder.add(new Block(0, 0, head, true));
    inOrder.add(new Block(before.length() - tail, now.length() - tail, tail, true));
    Tokens lines = Tokens.lines(before, new TextRange(head, before.length() - tail));
    Tokens linesNow = Tokens.lines(now, new TextRange(head, now.length() - tail));
    int[] partners = Alignment.ofLines(lines, linesNow, monitor);
    int[] movedTo = movedLines(lines, linesNow, partners);
    addLines(lines, linesNow, partners, inOrder);
    addLines(lines, linesNow, movedTo, moved);
    compareWords(lines, linesNow, partners, movedTo);
    Blocks blocks = new Blocks(before, now);
    List<Block> elsewhere = Blocks.joined(moved);
    List<Block> clean = blocks.withoutCoincidences(Blocks.joined(inOrder));
    return new TextMap(before, now, blocks.grown(clean, elsewhere), elsewhere);
  }

  /** How long the lines are with which both begin. */
  private int sameLinesAtHead() {
    int most = Math.min(before.length(), now.length());
    int same = 0;
    while (same < most && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    return same == before.length() && same == now.length()
        ? same
        : before.lastIndexOf('\n', same - 1) + 1;
  }

  /** How long the lines are with which both end, beyond those with which they begin. */
  private int sameLinesAtTail(int head) {
    int most = Math.min(before.length(), now.length()) - head;
    int same = 0;
    while (same < most
        && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    int start = before.length() - same;
    if (isLineStart(before, start) && isLineStart(now, now.length() - same)) {
      return same;
    }
    int lineEnd = before.indexOf('\n', start);
    return lineEnd < 0 ? 0 : before.length() - lineEnd - 1;
  }

  private static boolean isLineStart(String text, int position) {
    return position == 0 || text.charAt(position - 1) == '\n';
  }

  // ---- lines that stand elsewhere ---------------------------------------------------------------

  private int[] movedLines(Tokens lines, Tokens linesNow, int[] partners) {
    boolean[] taken = new boolean[linesNow.size()];
    Arrays.stream(partners).filter(line -> line != NOWHERE).forEach(line -> taken[line] = true);
    int[] movedTo = new int[lines.size()];
    Arrays.fill(movedTo, NOWHERE);
    OnceInBoth once = new OnceInBoth(lines.size() + linesNow.size());
    for (int i = 0; i < lines.size(); i++) {
      if (partners[i] == NOWHERE && isLong(lines, i)) {
        once.addBefore(lines.hash(i, 1), i);
      }
    }
    for (int j = 0; j < linesNow.size(); j++) {
      if (!taken[j] && isLong(linesNow, j)) {
        once.addNow(linesNow.hash(j, 1), j);
      }
    }
    for (int[] pair : once.pairs()) {
      extendMove(pair, lines, linesNow, new Moves(partners, movedTo, taken));
    }
    return movedTo;
  }

  private static boolean isLong(Tokens lines, int line) {
    return lines.end(line) - lines.start(line) >= MOVED_LETTERS && lines.isTelling(line);
  }

  /** Where lines went: those that stayed in order, those that moved, and what has a partner. */
  private static final class Moves {
    private final int[] partners;
    private final int[] movedTo;
    private final boolean[] taken;

    Moves(int[] partners, int[] movedTo, boolean[] taken) {
      this.partners = partners;
      this.movedTo = movedTo;
      this.taken = taken;
    }

    boolean isOpen(int line, int lineNow) {
      return line >= 0
          && lineNow >= 0
          && line < movedTo.length
          && lineNow < taken.length
          && partners[line] == NOWHERE
          && movedTo[line] == NOWHERE
          && !taken[lineNow];
    }
  }

  /** What stands around a moved line and is the same at the new place moved along with it. */
  private static void extendMove(int[] pair, Tokens lines, Tokens linesNow, Moves moves) {
    for (int step = -1; step <= 1; step += 2) {
      int i = pair[0] + (step > 0 ? 1 : 0);
      int j = pair[1] + (step > 0 ? 1 : 0);
      while (moves.isOpen(i, j) && lines.isSame(i, linesNow, j)) {
        moves.movedTo[i] = j;
        moves.taken[j] = true;
        i += step;
        j += step;
      }
    }
  }

  private static void addLines(Tokens lines, Tokens linesNow, int[] partners, List<Block> blocks) {
    for (int i = 0; i < lines.size(); i++) {
      if (partners[i] != NOWHERE) {
        int j = partners[i];
        int length = lines.end(i) - lines.start(i);
        int lineEnd = lines.isAtLineEnd(i) && linesNow.isAtLineEnd(j) ? 1 : 0;
        blocks.add(
            new Block(lines.start(i), linesNow.start(j), length + lineEnd, lines.isTelling(i)));
      }
    }
  }

  // ---- words of lines that changed --------------------------------------------------------------

  private void compareWords(Tokens lines, Tokens linesNow, int[] partners, int[] movedTo) {
    Map<Integer, Boolean> arrived = new HashMap<>();
    Arrays.stream(movedTo).filter(line -> line != NOWHERE).forEach(j -> arrived.put(j, true));
    int j = 0;
    List<TextRange> gap = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      boolean atEnd = i == lines.size();
      if (!atEnd && partners[i] == NOWHERE) {
        if (movedTo[i] == NOWHERE) {
          gap.add(new TextRange(lines.start(i), lines.next(i)));
        }
        continue;
      }
      int to = atEnd ? linesNow.size() : partners[i];
      List<TextRange> gapNow = new ArrayList<>();
      for (; j < to; j++) {
        if (!arrived.containsKey(j)) {
          gapNow.add(new TextRange(linesNow.start(j), linesNow.next(j)));
        }
      }
      j = to + 1;
      if (!gap.isEmpty() && !gapNow.isEmpty()) {
        compareWords(Tokens.words(before, gap), Tokens.words(now, gapNow));
      }
      gap.clear();
      monitor.progress(i, lines.size());
    }
  }

  private void compareWords(Tokens words, Tokens wordsNow) {
    int[] partners = Alignment.ofWords(words, wordsNow, monitor);
    int i = 0;
    while (i < words.size()) {
      int first = i;
      if (partners[i++] == NOWHERE) {
        continue;
      }
      while (i < words.size() && continues(words, wordsNow, partners, i)) {
        i++;
      }
      int length = words.end(i - 1) - words.start(first);
      inOrder.add(
          new Block(words.start(first), wordsNow.start(partners[first]), length, length >= STRONG));
    }
  }

  private static boolean continues(Tokens words, Tokens wordsNow, int[] partners, int i) {
    return partners[i] != NOWHERE
        && partners[i] == partners[i - 1] + 1
        && words.start(i) == words.end(i - 1)
        && wordsNow.start(partners[i]) == wordsNow.end(partners[i - 1]);
  }
}
