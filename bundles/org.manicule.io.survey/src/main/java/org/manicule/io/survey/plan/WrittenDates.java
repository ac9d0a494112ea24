package org.manicule.io.survey.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and programs write them. */
final class WrittenDates {
  private static final String TIME = "(?:[T ,]+(\\d{1,2}:\\d{2}.*))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MIDNIGHT = Pattern.compile("0{1,2}:00(?::00(?:\\.0+)?)?");

  private WrittenDates() {}

  /** {@code 2021-07-14}. */
  static Optional<String> yearFirst(String text, boolean cutTime) {
    Matcher parts = YEAR_FIRST.matcher(text);
    return parts.matches() && isDay(parts.group(4), cutTime)
        ? date(parts.group(1), parts.group(2), parts.group(3))
        : Optional.empty();
  }

  /** {@code 14/07/2021} or {@code 07/14/2021}; with points between, the day is always first. */
  static Optional<String> inNumbers(String text, boolean dayFirst, boolean cutTime) {
    Matcher parts = IN_NUMBERS.matcher(text);
    if (!parts.matches() || !isDay(parts.group(5), cutTime)) {
      return Optional.empty();
    }
    boolean day = dayFirst || parts.group(2).equals(".");
    return date(parts.group(4), parts.group(day ? 3 : 1), parts.group(day ? 1 : 3));
  }

  /** {@code 14 July 2021} or {@code July 14, 2021}. */
  static Optional<String> inWords(String text) {
    Matcher parts = DAY_MONTH.matcher(text);
    if (parts.matches()) {
      return month(parts.group(2)).flatMap(m -> date(parts.group(3), m, parts.group(1)));
    }
    Matcher american = MONTH_DAY.matcher(text);
    return american.matches()
        ? month(american.group(1)).flatMap(m -> date(american.group(3), m, american.group(2)))
        : Optional.empty();
  }

  private static boolean isDay(String time, boolean cutTime) {
    return time == null || cutTime || MIDNIGHT.matcher(time.strip()).matches();
  }

  private static Optional<String> month(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.equals(wanted)
          || name.substring(0, 3).equals(wanted)
          || (wanted.equals("sept") && month == Month.SEPTEMBER)) {
        return Optional.of(String.valueOf(month.getValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // there is no such day
    }
  }
}
