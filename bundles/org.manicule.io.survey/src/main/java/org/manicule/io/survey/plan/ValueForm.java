package org.manicule.io.survey.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.api.model.VariableType;
import org.manicule.io.survey.table.Cell;

/**
 * A way in which the values of a column may be written. A column is of a type when all of its
 * values can be read in one form, and in no other form that would give other values.
 */
public enum ValueForm {
  /** {@code 1.5}. */
  NUMBER_POINT(VariableType.NUMBER),
  /** {@code 1,5}. */
  NUMBER_COMMA(VariableType.NUMBER),
  /** {@code 1,200.5}. */
  THOUSANDS_COMMA(VariableType.NUMBER),
  /** {@code 1.200,5}. */
  THOUSANDS_POINT(VariableType.NUMBER),
  /** {@code 1.5%}. */
  PERCENT_POINT(VariableType.NUMBER),
  /** {@code 1,5%}. */
  PERCENT_COMMA(VariableType.NUMBER),
  /** {@code yes}, in some languages. */
  YES_NO(VariableType.YES_NO),
  /** {@code 2021-07-14}. */
  DATE_YEAR_FIRST(VariableType.DATE),
  /** {@code 14/07/2021}. */
  DATE_DAY_FIRST(VariableType.DATE),
  /** {@code 07/14/2021}. */
  DATE_MONTH_FIRST(VariableType.DATE),
  /** {@code 14 July 2021}. */
  DATE_WORDS(VariableType.DATE);

  private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,14})");
  private static final Pattern POINT =
      Pattern.compile("-?(?:0|[1-9]\\d{0,14})?\\.\\d{1,15}(?:[eE][-+]?\\d{1,2})?");
  private static final Pattern COMMA = Pattern.compile("-?(?:0|[1-9]\\d{0,14}),\\d{1,15}");
  private static final Pattern BY_COMMA =
      Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?");
  private static final Pattern BY_POINT =
      Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}(?:,\\d{1,9})?");
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "ja", "oui", "sí", "si", "sì", "sim", "wahr", "vrai", "tak");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "nein", "nee", "non", "não", "falsch", "faux", "nie", "nej");

  private final VariableType type;

  ValueForm(VariableType type) {
    this.type = type;
  }

  VariableType type() {
    return type;
  }

  boolean isPercent() {
    return this == PERCENT_POINT || this == PERCENT_COMMA;
  }

  /**
   * The value of a cell in the form in which variables keep it; empty when the cell is not written
   * in this form.
   *
   * @param cutTime whether the time of a day may be left out
   */
  Optional<String> read(Cell cell, boolean cutTime) {
    return switch (cell.kind()) {
      case EMPTY, ERROR -> Optional.empty();
      case NUMBER -> only(type == VariableType.NUMBER && !isPercent(), cell);
      case PERCENT -> only(isPercent(), cell);
      case YES_NO -> only(this == YES_NO, cell);
      case DATE ->
          type == VariableType.DATE ? WrittenDates.yearFirst(cell.text(), cutTime) : none();
      case TEXT -> readText(cell.text().strip().replace('\u2212', '-'), cutTime);
    };
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Optional<String> only(boolean fits, Cell cell) {
    return fits ? Optional.of(cell.text()) : none();
  }

  private Optional<String> readText(String text, boolean cutTime) {
    if (text.length() > 40) {
      return none();
    }
    return switch (this) {
      case NUMBER_POINT -> number(POINT, text, "");
      case NUMBER_COMMA -> number(COMMA, text, "");
      case THOUSANDS_COMMA -> number(BY_COMMA, text, ",").or(() -> number(POINT, text, ""));
      case THOUSANDS_POINT -> number(BY_POINT, text, ".").or(() -> number(COMMA, text, ""));
      case PERCENT_POINT -> percent(text, POINT);
      case PERCENT_COMMA -> percent(text, COMMA);
      case YES_NO -> yesOrNo(text.toLowerCase(Locale.ROOT));
      case DATE_YEAR_FIRST -> WrittenDates.yearFirst(text, cutTime);
      case DATE_DAY_FIRST -> WrittenDates.inNumbers(text, true, cutTime);
      case DATE_MONTH_FIRST -> WrittenDates.inNumbers(text, false, cutTime);
      case DATE_WORDS -> WrittenDates.inWords(text);
    };
  }

  /** A whole number, or one that the pattern describes. */
  private static Optional<String> number(Pattern pattern, String text, String between) {
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(text);
    }
    if (!pattern.matcher(text).matches()) {
      return none();
    }
    String digits = between.isEmpty() ? text : text.replace(between, "");
    return Optional.of(new BigDecimal(digits.replace(',', '.')).toPlainString());
  }

  private static Optional<String> percent(String text, Pattern pattern) {
    return text.endsWith("%")
        ? number(pattern, text.substring(0, text.length() - 1).strip(), "")
        : none();
  }

  private static Optional<String> yesOrNo(String text) {
    if (YES.contains(text)) {
      return Optional.of("true");
    }
    return NO.contains(text) ? Optional.of("false") : none();
  }
}
