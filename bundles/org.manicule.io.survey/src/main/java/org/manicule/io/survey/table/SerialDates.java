package org.manicule.io.survey.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.manicule.io.survey.table.NumberStyles.Meaning;
import org.manicule.io.survey.table.NumberStyles.Style;

/**
 * The numbers of an Excel workbook as what they stand for. Days are counted from the end of 1899,
 * or of 1903 in workbooks of old Macintosh programs; the 29th of February 1900, which Excel has and
 * the calendar has not, is the first of March.
 */
final class SerialDates {
  private static final int DIGITS = 15; // as many as a spreadsheet shows
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final double LAST_DAY = 2_958_466; // 9999-12-31
  private static final int SECONDS = 86_400;

  private final boolean from1904;

  SerialDates(boolean from1904) {
    this.from1904 = from1904;
  }

  Cell cell(String written, Style style) {
    BigDecimal number;
    try {
      number = new BigDecimal(written.strip());
    } catch (NumberFormatException e) {
      return Cell.text(written);
    }
    double value = number.doubleValue();
    if (value < 0 || value >= LAST_DAY) {
      return style.meaning() == Meaning.PERCENT ? percent(number) : number(number);
    }
    return switch (style.meaning()) {
      case NUMBER -> number(number);
      case PERCENT -> percent(number);
      case DAY, DAY_AND_TIME -> new Cell(Cell.Kind.DATE, day(value));
      case TIME -> Cell.text(time(value));
      case PADDED -> padded(number, style.digits());
    };
  }

  static Cell number(BigDecimal number) {
    return new Cell(Cell.Kind.NUMBER, plain(number));
  }

  private static Cell percent(BigDecimal share) {
    return new Cell(Cell.Kind.PERCENT, plain(share.movePointRight(2)));
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static Cell padded(BigDecimal number, int digits) {
    String plain = plain(number);
    return plain.matches("\\d+")
        ? Cell.text("0".repeat(Math.max(0, digits - plain.length())) + plain)
        : number(number);
  }

  private String day(double serial) {
    long whole = (long) Math.floor(serial);
    long seconds = Math.round((serial - whole) * SECONDS);
    long days = from1904 ? whole : whole < DAY_THAT_NEVER_WAS ? whole + 1 : whole;
    LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    LocalDateTime at = start.plusDays(days).atStartOfDay().plusSeconds(seconds);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
  }

  /** A time of the day, or hours beyond it. */
  private static String time(double serial) {
    long seconds = Math.round(serial * SECONDS);
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
