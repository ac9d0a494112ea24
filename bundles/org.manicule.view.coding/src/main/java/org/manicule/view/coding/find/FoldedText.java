package org.manicule.view.coding.find;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is searched: accents composed with their letters and small differences taken out;
 * and the way back to the positions of the stored text. Immutable.
 */
final class FoldedText {
  private static final char FIRST_MARK = '\u0300';

  private final String stored;
  private final String words;

  /**
   * Where each character of the searched text begins in the stored one, or the complement of that
   * inside of what was composed anew; null when the positions are the same.
   */
  private final int @Nullable [] origins;

  private FoldedText(String stored, String words, int @Nullable [] origins) {
    this.stored = stored;
    this.words = words;
    this.origins = origins;
  }

  /** Prepares a text. */
  static FoldedText of(String text, Folding folding) {
    return Normalizer.isNormalized(text, Form.NFC)
        ? new FoldedText(text, folding.apply(text), null)
        : composed(text, folding);
  }

  private static FoldedText composed(String text, Folding folding) {
    StringBuilder words = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 16];
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      String cluster = text.substring(at, end);
      String composed = end - at == 1 ? cluster : Normalizer.normalize(cluster, Form.NFC);
      boolean same = composed.equals(cluster);
      if (origins.length < words.length() + composed.length() + 1) {
        origins = Arrays.copyOf(origins, origins.length * 2 + composed.length());
      }
      for (int i = 0; i < composed.length(); i++) {
        origins[words.length() + i] = i == 0 || same ? at + i : ~at;
      }
      words.append(composed);
      at = end;
    }
    origins[words.length()] = text.length();
    return new FoldedText(text, folding.apply(words), Arrays.copyOf(origins, words.length() + 1));
  }

  /** Where a letter with its accents ends, or a syllable of Korean letters. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && text.charAt(end) >= FIRST_MARK) {
      int next = text.codePointAt(end);
      if (!joins(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean joins(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint >= 0x1160 && codePoint <= 0x11ff;
  }

  /** The stored text. */
  String stored() {
    return stored;
  }

  /** The text to search. */
  String words() {
    return words;
  }

  /** Whether a position lies between two characters of the stored text, not inside of one. */
  boolean isBetween(int position) {
    return origins == null || origins[position] >= 0;
  }

  /** The stored position of the character at, or around, a position of the searched text. */
  int storedAt(int position) {
    if (origins == null) {
      return position;
    }
    int origin = origins[position];
    return origin >= 0 ? origin : ~origin;
  }

  /** The stored position at or, inside of a character, after a position of the searched text. */
  int storedAfter(int position) {
    int after = position;
    while (!isBetween(after)) {
      after++;
    }
    return storedAt(after);
  }
}
