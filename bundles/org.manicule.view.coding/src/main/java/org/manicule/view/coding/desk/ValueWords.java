package org.manicule.view.coding.desk;

import java.math.BigDecimal;
import java.util.Comparator;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;

/** Values of variables as the screen shows and orders them. */
public final class ValueWords {
  private final Words words = Words.beside(ValueWords.class);

  /** The words for a value; empty for none. */
  public String shown(Variable variable, String text) {
    if (variable.valueType() != VariableType.YES_NO || text.isEmpty()) {
      return text;
    }
    return words.say(text.equals("true") ? "value.yes" : "value.no");
  }

  /** The words for a type. */
  public String type(VariableType type) {
    return words.say(
        switch (type) {
          case TEXT -> "type.text";
          case NUMBER -> "type.number";
          case DATE -> "type.date";
          case YES_NO -> "type.yes-no";
          case CHOICE -> "type.choice";
        });
  }

  /** The order of values that are there: numbers by size, choices as offered, others as words. */
  public static Comparator<String> order(Variable variable) {
    return switch (variable.valueType()) {
      case NUMBER -> Comparator.comparing(BigDecimal::new);
      case CHOICE -> Comparator.comparingInt(variable.choices()::indexOf);
      case TEXT, DATE, YES_NO ->
          String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    };
  }
}
