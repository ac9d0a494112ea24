package org.manicule.api.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.UserException;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;

/** How values are written: what people type, and the form in which it is kept. */
public final class ValueText {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final List<String> YES = List.of("yes", "y", "true", "1", "x");
  private static final List<String> NO = List.of("no", "n", "false", "0");

  private ValueText() {}

  /**
   * The form in which a value is kept.
   *
   * <p>Numbers have a decimal point. Dates are 2021, 2021-07 or 2021-07-14; 14.7.2021 is understood
   * too. Yes and no may be written yes, y, x, true, 1 and no, n, false, 0. Choices are found in any
   * case of the letters.
   *
   * @param variable whose value it is to be
   * @param written what was typed; blanks around it do not matter
   * @return the text to keep; empty for no value
   * @throws UserException when it does not fit; says what would
   */
  public static String kept(Variable variable, String written) {
    String text = written.strip();
    return text.isEmpty() ? "" : find(variable, text).orElseThrow(() -> misfit(variable, text));
  }

  /** Whether a text is a value of a variable in the form in which it is kept. */
  public static boolean fits(Variable variable, String text) {
    return variable.valueType() == VariableType.CHOICE
        ? variable.choices().contains(text)
        : fits(variable.valueType(), text);
  }

  /** Whether a text is a value of a type in the form in which it is kept; any is of a choice. */
  public static boolean fits(VariableType type, String text) {
    return switch (type) {
      case TEXT, CHOICE -> true;
      case NUMBER -> NUMBER.matcher(text).matches();
      case YES_NO -> text.equals("true") || text.equals("false");
      case DATE -> isDate(text);
    };
  }

  private static boolean isDate(String text) {
    try {
      switch (text.length()) {
        case 4 -> {
          return YEAR.matcher(text).matches();
        }
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> find(Variable variable, String text) {
    return switch (variable.valueType()) {
      case TEXT -> Optional.of(text);
      case NUMBER -> Optional.of(text).filter(each -> fits(VariableType.NUMBER, each));
      case DATE -> Optional.of(isoDate(text)).filter(each -> fits(VariableType.DATE, each));
      case YES_NO -> yesOrNo(text.toLowerCase(Locale.ROOT));
      case CHOICE -> choice(variable, text);
    };
  }

  private static String isoDate(String text) {
    Matcher parts = DAY_MONTH_YEAR.matcher(text);
    return parts.matches()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            parts.group(3),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(1)))
        : text;
  }

  private static Optional<String> yesOrNo(String text) {
    if (YES.contains(text)) {
      return Optional.of("true");
    }
    return NO.contains(text) ? Optional.of("false") : Optional.empty();
  }

  private static Optional<String> choice(Variable variable, String text) {
    return variable.choices().contains(text)
        ? Optional.of(text)
        : variable.choices().stream().filter(text::equalsIgnoreCase).findFirst();
  }

  private static UserException misfit(Variable variable, String text) {
    String what = "\u201c" + text + "\u201d is no value of \u201c" + variable.name() + "\u201d";
    return switch (variable.valueType()) {
      case NUMBER ->
          new UserException(
              what + ", which is a number.",
              "Write digits with a point before decimals and nothing else, such as 1200 or -1.5.");
      case DATE ->
          new UserException(
              what + ", which is a date.", "Write 2021-07-14, or only 2021-07 or 2021.");
      case YES_NO -> new UserException(what + ", which is yes or no.", "Write yes or no.");
      case TEXT, CHOICE ->
          new UserException(
              what + ", which is a choice.",
              "Write one of: " + String.join(", ", variable.choices()) + ".");
    };
  }
}
