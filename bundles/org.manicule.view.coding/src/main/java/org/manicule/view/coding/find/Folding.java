package org.manicule.view.coding.find;

/**
 * Which differences between characters do not count. Every character stays one character, so that
 * positions stay what they are.
 *
 * @param small whether all letters are made small
 * @param plainMarks whether quotes, hyphens and blanks are made plain ones
 */
record Folding(boolean small, boolean plainMarks) {

  /** The text without the differences. */
  String apply(CharSequence text) {
    if (!small && !plainMarks) {
      return text.toString();
    }
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private char fold(char c) {
    if (c < 0x80) {
      return small && c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    char plain = plainMarks ? plain(c) : c;
    // First up, then down: the Greek final sigma and other letters with two small forms.
    return small ? Character.toLowerCase(Character.toUpperCase(plain)) : plain;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u00a0', '\u2007', '\u202f' -> ' ';
      default -> c;
    };
  }
}
