package org.manicule.view.coding.passages.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.VariableType;

/** Compares values of a variable as its type means them. */
public final class ValueOrder {
  private ValueOrder() {}

  /**
   * Which of two values comes first; empty when that cannot be said: a number that is none, or
   * dates of which one is only a part of the other ({@code 2021} and {@code 2021-07}).
   */
  public static OptionalInt compare(VariableType type, String one, String other) {
    return switch (type) {
      case NUMBER -> numbers(one, other);
      case DATE -> dates(one, other);
      default -> OptionalInt.of(one.compareToIgnoreCase(other));
    };
  }

  /** An order for lists: what cannot be compared otherwise stands by the alphabet. */
  public static Comparator<String> of(VariableType type) {
    if (type != VariableType.NUMBER) {
      return String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    }
    return Comparator.comparing((String value) -> number(value) == null)
        .thenComparing(
            (String value) -> number(value), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Comparator.naturalOrder());
  }

  private static OptionalInt numbers(String one, String other) {
    BigDecimal first = number(one);
    BigDecimal second = number(other);
    return first == null || second == null
        ? OptionalInt.empty()
        : OptionalInt.of(first.compareTo(second));
  }

  private static OptionalInt dates(String one, String other) {
    int both = Math.min(one.length(), other.length());
    int order = one.substring(0, both).compareTo(other.substring(0, both));
    return order == 0 && one.length() != other.length()
        ? OptionalInt.empty()
        : OptionalInt.of(order);
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      // Values from elsewhere need not keep to the type; such a one just has no order.
      return null;
    }
  }
}
