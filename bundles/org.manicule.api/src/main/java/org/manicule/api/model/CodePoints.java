package org.manicule.api.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts positions in one text between UTF-16 code units, as Manicule stores them, and code
 * points, as files for others count. Immutable; a position costs a binary search over the
 * characters that take two units.
 */
public final class CodePoints {
  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] secondHalves;

  private final int utf16Length;

  /** Prepares the conversion for a text. */
  public CodePoints(String text) {
    utf16Length = text.length();
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The length of the text in code points. */
  public int length() {
    return utf16Length - secondHalves.length;
  }

  /**
   * The position in code points; one in the middle of a character counts as its beginning.
   *
   * @param utf16 0 to the length of the text in UTF-16 units
   * @throws IndexOutOfBoundsException when it lies outside the text
   */
  public int ofUtf16(int utf16) {
    if (utf16 < 0 || utf16 > utf16Length) {
      throw new IndexOutOfBoundsException(utf16 + " of " + utf16Length + " UTF-16 units");
    }
    int found = Arrays.binarySearch(secondHalves, utf16);
    return found >= 0 ? utf16 - found - 1 : utf16 - (-found - 1);
  }

  /**
   * The position in UTF-16 units.
   *
   * @param codePoint 0 to {@link #length()}
   * @throws IndexOutOfBoundsException when it lies outside the text
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IndexOutOfBoundsException(codePoint + " of " + length() + " code points");
    }
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The character of this pair is number secondHalves[middle] - 1 - middle.
      if (secondHalves[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
