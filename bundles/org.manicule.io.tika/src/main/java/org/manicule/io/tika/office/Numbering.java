package org.manicule.io.tika.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The levels of one list, with what stands before each item, and how far each is counted.
 *
 * <p>Texts before items are patterns as Word writes them: {@code %1.%2} is the number of the first
 * and of the second level.
 */
final class Numbering {
  static final int MOST_LEVELS = 10;
  private static final String BULLETS = "•◦▪";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final Map<Integer, Level> levels = new HashMap<>();
  private final int[] counts = new int[MOST_LEVELS];

  /**
   * One level of a list.
   *
   * @param style how numbers are written, such as {@code decimal} or {@code lowerLetter}; {@code
   *     bullet} for a bullet and {@code none} for nothing
   * @param pattern what stands before an item
   * @param start the first number
   */
  record Level(String style, String pattern, int start) {}

  void define(int level, Level definition) {
    levels.put(level, definition);
  }

  @Nullable Level definition(int level) {
    return levels.get(level);
  }

  /** Lets a level begin anew. */
  void restart(int level, int start) {
    Level old = levels.get(level);
    if (old != null) {
      define(level, new Level(old.style(), old.pattern(), start));
    }
  }

  /** What stands before the next item of a level, with a blank after it; empty for nothing. */
  String next(int level) {
    Level definition = levels.get(level);
    if (level < 0 || level >= MOST_LEVELS || definition == null) {
      return "";
    }
    for (int deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    counts[level]++;
    return switch (definition.style()) {
      case "bullet" -> BULLETS.charAt(Math.min(level, BULLETS.length() - 1)) + " ";
      case "none" -> "";
      default -> numbered(definition.pattern());
    };
  }

  private String numbered(String pattern) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1))) {
        words.append(number(pattern.charAt(++i) - '1'));
      } else {
        words.append(c);
      }
    }
    return words.isEmpty() ? "" : words + " ";
  }

  private String number(int level) {
    Level definition = levels.get(level);
    if (definition == null) {
      return "";
    }
    int number = definition.start() + Math.max(1, counts[level]) - 1;
    return switch (definition.style()) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "bullet", "none" -> "";
      default -> String.valueOf(number);
    };
  }

  /** a to z, then aa to zz, as word processors count on. */
  private static String letter(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(Math.min(9, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder words = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        words.append(ROMAN_DIGITS[i]);
        rest -= ROMAN[i];
      }
    }
    return words.toString();
  }
}
