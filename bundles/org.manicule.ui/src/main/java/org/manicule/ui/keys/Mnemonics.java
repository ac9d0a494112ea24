package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sees to it that every item of a menu can be reached by a letter of its own. */
public final class Mnemonics {
  private static final int NOBODY = -1;

  private Mnemonics() {}

  /**
   * The labels of one menu, each with a mnemonic that no other has, as far as there are letters. A
   * mark that is there already stays, unless an item before has the same or another item would go
   * without.
   */
  public static List<String> unique(List<String> labels) {
    List<String> plain = labels.stream().map(Mnemonics::plain).toList();
    Map<Character, Integer> owners = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      int mark = mark(labels.get(i));
      if (mark >= 0) {
        owners.putIfAbsent(letter(labels.get(i), mark + 1), i);
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      if (!owners.containsValue(i)) {
        give(i, plain, owners, new HashSet<>());
      }
    }
    List<String> result = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int mark = mark(labels.get(i));
      boolean stays =
          mark >= 0 && owners.getOrDefault(letter(labels.get(i), mark + 1), NOBODY) == i;
      result.add(stays ? labels.get(i) : marked(plain.get(i), i, owners));
    }
    return result;
  }

  /** Gives an item a free letter, or one whose owner can do with another. */
  private static boolean give(
      int item, List<String> labels, Map<Character, Integer> owners, Set<Character> tried) {
    for (int place : places(labels.get(item))) {
      if (owners.putIfAbsent(letter(labels.get(item), place), item) == null) {
        return true;
      }
    }
    for (int place : places(labels.get(item))) {
      char letter = letter(labels.get(item), place);
      if (tried.add(letter) && give(owners.getOrDefault(letter, NOBODY), labels, owners, tried)) {
        owners.put(letter, item);
        return true;
      }
    }
    return false;
  }

  private static String marked(String label, int item, Map<Character, Integer> owners) {
    for (int place : places(label)) {
      if (owners.getOrDefault(letter(label, place), NOBODY) == item) {
        return label.substring(0, place) + "&" + label.substring(place);
      }
    }
    return label;
  }

  /** Where a mark may stand: the beginnings of words first, then any letter or digit. */
  private static List<Integer> places(String label) {
    List<Integer> places = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < label.length(); i++) {
        boolean begins = i == 0 || label.charAt(i - 1) == ' ';
        if (Character.isLetterOrDigit(label.charAt(i)) && begins == (pass == 0)) {
          places.add(i);
        }
      }
    }
    return places;
  }

  private static String plain(String label) {
    int mark = mark(label);
    return mark < 0 ? label : label.substring(0, mark) + label.substring(mark + 1);
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
}
