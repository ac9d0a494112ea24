package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sees to it that every item of a menu can be reached by a letter of its own. */
public final class Mnemonics {
  private Mnemonics() {}

  /**
   * The labels of one menu, each with a mnemonic that no other has, as far as there are letters. A
   * mark that is there already stays, unless an item before has the same.
   */
  public static List<String> unique(List<String> labels) {
    Set<Character> taken = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (String label : labels) {
      int mark = mark(label);
      boolean free = mark >= 0 && taken.add(letter(label, mark + 1));
      result.add(mark < 0 || free ? label : label.substring(0, mark) + label.substring(mark + 1));
    }
    for (int i = 0; i < result.size(); i++) {
      if (mark(result.get(i)) < 0) {
        result.set(i, marked(result.get(i), taken));
      }
    }
    return result;
  }

  /** The letter that is marked in a label, in lower case; a blank when none is. */
  public static char of(String label) {
    int mark = mark(label);
    return mark < 0 ? ' ' : letter(label, mark + 1);
  }

  private static int mark(String label) {
    for (int i = 0; i < label.length() - 1; i++) {
      if (label.charAt(i) == '&') {
        if (label.charAt(i + 1) != '&') {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static char letter(String label, int index) {
    return String.valueOf(label.charAt(index)).toLowerCase(Locale.ROOT).charAt(0);
  }

  /** Marks the beginning of a word, if possible, else any letter or digit. */
  private static String marked(String label, Set<Character> taken) {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < label.length(); i++) {
        boolean begins = i == 0 || label.charAt(i - 1) == ' ';
        boolean good = Character.isLetterOrDigit(label.charAt(i)) && (pass == 1 || begins);
        if (good && taken.add(letter(label, i))) {
          return label.substring(0, i) + "&" + label.substring(i);
        }
      }
    }
    return label;
  }
}
