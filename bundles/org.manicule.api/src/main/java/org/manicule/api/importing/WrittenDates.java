package org.manicule.api.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them in English: {@code 4 March 2020}, {@code Mar 4th, 2020}, {@code
 * 04/03/2020}, {@code 2020-03-04}. A day that does not exist is no date, and figures that can be
 * read in two ways are none either, unless the caller knows their order.
 */
public final class WrittenDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String BLANK = "[\\s\u00A0,-]+";
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "^(?:(?:posted|published|updated|date|dated)(?: on)?:?\\s+)?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?"
              + "(?:the\\s+)?");
  private static final Pattern DAY_FIRST = Pattern.compile(DAY + BLANK + MONTH + BLANK + YEAR);
  private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + BLANK + DAY + BLANK + YEAR);
  private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + BLANK + YEAR);
  private static final Pattern ISO =
      Pattern.compile(YEAR + "([-/.])(\\d\\d)\\2(\\d\\d)(?:[Tt ]\\d.*)?");
  private static final Pattern ISO_SHORT = Pattern.compile(YEAR + "(?:-(\\d\\d))?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(" + YEAR + "|\\d\\d)");
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:"
              + (DAY + BLANK + MONTH + BLANK + YEAR)
              + ("|" + MONTH + BLANK + DAY + BLANK + YEAR)
              + "|(?:19|20)\\d\\d([-/.])\\d\\d\\7\\d\\d"
              + "|\\d{1,2}([-/.])\\d{1,2}\\8(?:(?:19|20)\\d\\d|\\d\\d)"
              + ")(?![\\p{L}\\p{N}/-])");

  private WrittenDates() {}

  /** How a date in figures is to be read. */
  public enum Order {
    /** Nobody knows: 03/04/2017 is no date, 16/02/2017 is one. */
    UNKNOWN,
    /** As in Britain: 03/04/2017 is in April. */
    DAY_FIRST,
    /** As in the United States: 03/04/2017 is in March. */
    MONTH_FIRST
  }

  /**
   * A date and where it stands.
   *
   * @param iso the day as ISO 8601
   * @param start where it begins in the text it was found in
   * @param end where it ends
   */
  public record Found(String iso, int start, int end) {}

  /** The date that a line consists of, as ISO 8601; empty when it holds anything else. */
  public static Optional<String> inLine(String line) {
    return inLine(line, Order.UNKNOWN);
  }

  /** The same, where the order of dates in figures is known. */
  public static Optional<String> inLine(String line, Order order) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    String words = line.replace('\u00A0', ' ').strip().toLowerCase(Locale.ENGLISH);
    String date = WORDS_BEFORE.matcher(words).replaceFirst("");
    return Optional.ofNullable(read(date, order));
  }

  /** The first day that a text names, wherever it stands; months and years alone are no days. */
  public static Optional<Found> firstIn(String text, Order order) {
    Matcher matcher = ANYWHERE.matcher(text.toLowerCase(Locale.ENGLISH));
    // Lower case may be longer: then the places are not those of the text.
    if (text.toLowerCase(Locale.ENGLISH).length() != text.length()) {
      return Optional.empty();
    }
    while (matcher.find()) {
      String iso = read(matcher.group(), order);
      if (iso != null) {
        return Optional.of(new Found(iso, matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** How dates in figures are written in a document, by those that can be read in one way only. */
  public static Order orderOf(Collection<String> lines) {
    Order order = Order.UNKNOWN;
    for (String line : lines) {
      Matcher numbers = NUMBERS.matcher(line);
      while (numbers.find()) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (first > 12 != second > 12) {
          Order here = first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
          if (order != Order.UNKNOWN && order != here) {
            return Order.UNKNOWN;
          }
          order = here;
        }
      }
    }
    return order;
  }

  /** A date from a file's own description, as ISO 8601 without time. */
  public static Optional<String> inMetadata(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    String date = value.strip().toLowerCase(Locale.ENGLISH);
    Matcher shortened = ISO_SHORT.matcher(date);
    if (shortened.matches()) {
      String month = shortened.group(2);
      return month != null && !isMonth(month) ? Optional.empty() : Optional.of(date);
    }
    return Optional.ofNullable(read(date, Order.UNKNOWN)).filter(WrittenDates::isBelievable);
  }

  private static @Nullable String read(String date, Order order) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(3), iso.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    if (monthFirst.matches()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher monthOnly = MONTH_ONLY.matcher(date);
    if (monthOnly.matches()) {
      int number = Integer.parseInt(month(monthOnly.group(1)));
      return YearMonth.of(Integer.parseInt(monthOnly.group(2)), number).toString();
    }
    Matcher numbers = NUMBERS.matcher(date);
    return numbers.matches() ? numbers(numbers, order) : null;
  }

  /** 16-02-2017 can only be February; 03-04-2017 could be two days. */
  private static @Nullable String numbers(Matcher date, Order order) {
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    String year = date.group(4).length() == 2 ? "20" + date.group(4) : date.group(4);
    if (first == second || first > 12 || (order == Order.DAY_FIRST && second <= 12)) {
      return day(year, date.group(3), date.group(1));
    }
    return second > 12 || order == Order.MONTH_FIRST
        ? day(year, date.group(1), date.group(3))
        : null;
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1);
  }

  private static boolean isMonth(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= 12;
  }

  private static @Nullable String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return null; // 31 April and the like: no date
    }
  }

  /** Programs without a clock write the first day of their calendar. */
  private static boolean isBelievable(String date) {
    return !date.startsWith("1601-01-01")
        && !date.startsWith("1970-01-01")
        && !date.startsWith("1904-01-01");
  }
}
