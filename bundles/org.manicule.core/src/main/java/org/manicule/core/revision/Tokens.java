package org.manicule.core.revision;

import java.util.Arrays;
import java.util.List;
import org.manicule.api.model.TextRange;

/** Stretches of a text taken for one: its lines, or the words and signs of some of its lines. */
final class Tokens {
  private static final int FIRST_SCRIPT_WITHOUT_BLANKS = 0x0e00;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] hashes = new long[64];
  private boolean[] telling = new boolean[64];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  /** The lines of a part of a text that begins and ends with whole lines, without line ends. */
  static Tokens lines(String text, TextRange part) {
    Tokens tokens = new Tokens(text);
    int start = part.start();
    while (start < part.end()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 || lineEnd > part.end() ? part.end() : lineEnd;
      tokens.add(start, end, tokens.letters(start, end) > 0);
      start = end + 1;
    }
    return tokens;
  }

  /** Words, blanks and signs, each its own token, of some stretches of a text. */
  static Tokens words(String text, List<TextRange> stretches) {
    Tokens tokens = new Tokens(text);
    stretches.forEach(tokens::addWords);
    return tokens;
  }

  private void addWords(TextRange stretch) {
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (isOfWord(text.codePointAt(at))) {
        while (end < stretch.end() && isOfWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      add(at, end, letters(at, end) > 3);
      at = end;
    }
  }

  /** Scripts that set no blanks between words are taken sign by sign. */
  static boolean isOfWord(int codePoint) {
    boolean alone =
        codePoint >= FIRST_SCRIPT_WITHOUT_BLANKS
            && (Character.isIdeographic(codePoint)
                || (codePoint <= 0x0eff)
                || (codePoint >= 0x3040 && codePoint <= 0x30ff));
    return Character.isLetterOrDigit(codePoint) && !alone;
  }

  private int letters(int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private void add(int start, int end, boolean isTelling) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      telling = Arrays.copyOf(telling, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hashOf(start, end);
    telling[size] = isTelling;
    size++;
  }

  private long hashOf(int start, int end) {
    long hash = end - (long) start + 1;
    for (int i = start; i < end; i++) {
      hash = mixed(hash, text.charAt(i));
    }
    return hash;
  }

  private static long mixed(long hash, long next) {
    long sum = (hash ^ next) * FACTOR;
    return sum ^ (sum >>> 29);
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether it says enough to be recognised by: a line with letters, a word that is not short. */
  boolean isTelling(int token) {
    return telling[token];
  }

  /** Where the token after it starts, or the place after the last one and its line end. */
  int next(int token) {
    return token + 1 < size
        ? starts[token + 1]
        : Math.min(text.length(), ends[token] + (isAtLineEnd(token) ? 1 : 0));
  }

  /** Whether a line end follows right away. */
  boolean isAtLineEnd(int token) {
    return ends[token] < text.length() && text.charAt(ends[token]) == '\n';
  }

  /** A number that neighbours have in common with the same neighbours elsewhere. */
  long hash(int first, int width) {
    long hash = hashes[first];
    for (int i = 1; i < width; i++) {
      hash = mixed(hash, hashes[first + i]);
    }
    return hash;
  }

  /** Whether the token says the same as one of another text. */
  boolean isSame(int token, Tokens others, int other) {
    int length = ends[token] - starts[token];
    return hashes[token] == others.hashes[other]
        && length == others.ends[other] - others.starts[other]
        && text.regionMatches(starts[token], others.text, others.starts[other], length);
  }
}
