package org.manicule.view.pages.printed;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.manicule.view.pages.paper.Glyph;

/**
 * Letters without blanks, in a form that is the same for the page and the stored text: ligatures
 * taken apart, accents behind their letters. Each knows what it came from.
 */
final class Letters {
  private char[] letters = new char[256];
  private int[] owners = new int[256];
  private int size;

  private Letters() {}

  /** Of the stored text; the owners are positions in it. */
  static Letters ofText(String text, int start, int end) {
    Letters made = new Letters();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        made.add(c, i);
      } else if (Character.isHighSurrogate(c) && i + 1 < end) {
        made.addAll(text.substring(i, i + 2), i);
        i++;
      } else {
        made.addAll(String.valueOf(c), i);
      }
    }
    return made;
  }

  /** Of a page; the owners are numbers of its glyphs. */
  static Letters ofPage(List<Glyph> glyphs) {
    Letters made = new Letters();
    for (int i = 0; i < glyphs.size(); i++) {
      made.addAll(glyphs.get(i).text(), i);
    }
    return made;
  }

  private void addAll(String text, int owner) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      add(apart.charAt(i), owner);
    }
  }

  private void add(char c, int owner) {
    if (c <= ' ' || c == '\u00AD' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return;
    }
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, size * 2);
      owners = Arrays.copyOf(owners, size * 2);
    }
    letters[size] = isBullet(c) ? '•' : c;
    owners[size++] = owner;
  }

  /** Symbol fonts put their bullets into the private area; importing mends that. */
  private static boolean isBullet(char c) {
    return c == '\uF0B7' || c == '\uF0A7' || c == '\uF076';
  }

  int size() {
    return size;
  }

  char at(int index) {
    return letters[index];
  }

  int owner(int index) {
    return owners[index];
  }
}
