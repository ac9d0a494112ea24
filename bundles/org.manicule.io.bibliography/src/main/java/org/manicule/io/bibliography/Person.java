package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person or body that wrote or edited something.
 *
 * @param family the family name with its particles, or the whole name of a body
 * @param given the given names; empty for a body
 */
record Person(String family, String given) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A body, or a person with one name. */
  static Person named(String name) {
    return new Person(oneLine(name), "");
  }

  /**
   * A name as bibliographies write it: {@code Quill, Ada}, {@code Quill, Jr, Ada} or {@code Ada
   * Quill}.
   */
  static Person written(String name) {
    String line = oneLine(name);
    String[] parts = line.split(",", -1);
    if (parts.length >= 3 && parts[1].strip().matches("(?i)jr\\.?|sr\\.?|[ivx]+")) {
      return new Person(parts[0].strip() + " " + parts[1].strip(), parts[2].strip());
    }
    if (parts.length >= 2) {
      String given = line.substring(line.indexOf(',') + 1).strip();
      return new Person(
          parts[0].strip(), given.replaceFirst(",\\s*((?i)jr\\.?|sr\\.?|[ivx]+)$", " $1"));
    }
    return fromFirstName(line);
  }

  /** {@code Ludwig van Beethoven}: the family name begins with the first word in small letters. */
  private static Person fromFirstName(String line) {
    String[] words = BLANKS.split(line);
    if (words.length == 1) {
      return named(line);
    }
    int family = words.length - 1;
    for (int i = 1; i < words.length - 1; i++) {
      if (Character.isLowerCase(words[i].codePointAt(0))) {
        family = i;
        break;
      }
    }
    List<String> all = List.of(words);
    return new Person(
        String.join(" ", all.subList(family, words.length)),
        String.join(" ", all.subList(0, family)));
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** {@code Quill, Ada}. */
  String inverted() {
    return given.isEmpty() ? family : family + ", " + given;
  }

  /** {@code Quill, A. M.}. */
  String withInitials() {
    if (given.isEmpty()) {
      return family;
    }
    List<String> initials = new ArrayList<>();
    for (String word : BLANKS.split(given)) {
      List<String> parts = new ArrayList<>();
      for (String part : word.split("-")) {
        if (!part.isEmpty()) {
          parts.add(part.substring(0, part.offsetByCodePoints(0, 1)) + ".");
        }
      }
      initials.add(String.join("-", parts));
    }
    return family + ", " + String.join(" ", initials);
  }
}
