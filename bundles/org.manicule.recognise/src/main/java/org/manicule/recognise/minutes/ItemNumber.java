package org.manicule.recognise.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which the items of an agenda are numbered. */
enum ItemNumber {
  /** 1, 2, 3; 193, 194; 086/23, 087/23. */
  FIRST_FIGURE,
  /** P23/101, P23/102. */
  LAST_FIGURE,
  /** I, II, III. */
  ROMAN,
  /** A, B, C. */
  LETTER;

  /** A number as it may stand before a title; without groups. */
  static final String FORM =
      "(?:[A-Z]{1,4}[./-]?)?\\d{1,3}(?:[/-]\\d{1,4}){0,2}|[IVX]{1,5}(?=[.):\\t])|[A-Z](?=[.):\\t])";

  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern ROMAN_DIGITS =
      Pattern.compile("(?<tens>X{0,2})(?<ones>IX|IV|V?I{0,3})");
  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  /** What it counts as in this way; -1 when it is not written so. */
  int figure(String number) {
    return switch (this) {
      case FIRST_FIGURE -> figures(number, true);
      case LAST_FIGURE -> figures(number, false);
      case ROMAN -> roman(number);
      case LETTER -> number.matches("[A-Z]") ? number.charAt(0) - 'A' : -1;
    };
  }

  private static int figures(String number, boolean first) {
    Matcher figures = FIGURES.matcher(number);
    int found = -1;
    while (figures.find() && (!first || found < 0)) {
      found = Integer.parseInt(figures.group());
    }
    return found;
  }

  private static int roman(String number) {
    Matcher digits = ROMAN_DIGITS.matcher(number);
    return !number.isEmpty() && digits.matches()
        ? digits.group("tens").length() * 10 + ONES.indexOf(digits.group("ones"))
        : -1;
  }

  /** Items may be left out, but a year is no number of an item; letters are left out seldom. */
  int largestGap() {
    return this == FIRST_FIGURE || this == LAST_FIGURE ? 20 : 1;
  }

  /** How many make a run: letters and Roman figures are many other things too. */
  int fewest() {
    return this == FIRST_FIGURE || this == LAST_FIGURE ? 2 : 3;
  }
}
