package org.manicule.io.tika.furniture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, read only where no other reading is possible. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String BLANK = "[\\s\u00A0,]+";
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "^(?:(?:posted|published|updated|date|dated)(?: on)?:?\\s+)?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?");
  private static final Pattern DAY_FIRST = Pattern.compile(DAY + BLANK + MONTH + BLANK + YEAR);
  private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + BLANK + DAY + BLANK + YEAR);
  private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + BLANK + YEAR);
  private static final Pattern ISO = Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)(?:[Tt ].*)?");
  private static final Pattern ISO_SHORT = Pattern.compile(YEAR + "(?:-(\\d\\d))?");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR);

  private Dates() {}

  /** The date that a line consists of, as ISO 8601; empty when it holds anything else. */
  public static Optional<String> inLine(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    String words = line.strip().toLowerCase(Locale.ENGLISH);
    String date = WORDS_BEFORE.matcher(words).replaceFirst("");
    return Optional.ofNullable(read(date));
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
    return Optional.ofNullable(read(date)).filter(Dates::isBelievable);
  }

  private static @Nullable String read(String date) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
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
    return numbers.matches() ? numbers(numbers) : null;
  }

  /** 16-02-2017 can only be February; 03-04-2017 could be two days, and is left alone. */
  private static @Nullable String numbers(Matcher date) {
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    if (first == second || first > 12) {
      return day(date.group(4), date.group(3), date.group(1));
    }
    return second > 12 ? day(date.group(4), date.group(1), date.group(3)) : null;
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
