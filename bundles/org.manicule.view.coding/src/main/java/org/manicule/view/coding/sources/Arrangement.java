package org.manicule.view.coding.sources;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;

/**
 * How the list of sources is ordered, grouped and limited.
 *
 * @param order by what it is ordered
 * @param orderVariable the variable, when it is ordered by one
 * @param descending whether the largest comes first
 * @param grouping by what it is grouped
 * @param groupVariable the variable, when it is grouped by one
 * @param only the progress that sources must have to be listed, or null for any
 */
public record Arrangement(
    Order order,
    @Nullable Id<Variable> orderVariable,
    boolean descending,
    Grouping grouping,
    @Nullable Id<Variable> groupVariable,
    @Nullable Progress only) {
  /** By name, in no groups, all of them. */
  public static final Arrangement FIRST =
      new Arrangement(Order.NAME, null, false, Grouping.NONE, null, null);

  private static final String NOTHING = "-";
  private static final int PARTS = 6;

  /** What sources can be ordered by. */
  public enum Order {
    /** Their names. */
    NAME,
    /** When they came into the project. */
    DATE,
    /** How far their coding has come. */
    PROGRESS,
    /** How many codings they have. */
    CODINGS,
    /** A variable. */
    VARIABLE
  }

  /** What sources can be grouped by. */
  public enum Grouping {
    /** Nothing. */
    NONE,
    /** The cases they belong to. */
    CASE,
    /** How far their coding has come. */
    PROGRESS,
    /** What kind of file they came from. */
    FILE,
    /** A variable. */
    VARIABLE
  }

  /** The same in another order; the same order again turns it round. */
  public Arrangement by(Order wanted, @Nullable Id<Variable> variable) {
    boolean same = wanted == order && (variable == null || variable.equals(orderVariable));
    boolean first = wanted == Order.CODINGS;
    return new Arrangement(
        wanted, variable, same ? !descending : first, grouping, groupVariable, only);
  }

  /** The same in other groups. */
  public Arrangement in(Grouping wanted, @Nullable Id<Variable> variable) {
    return new Arrangement(order, orderVariable, descending, wanted, variable, only);
  }

  /** The same with other sources left out. */
  public Arrangement only(@Nullable Progress wanted) {
    return new Arrangement(order, orderVariable, descending, grouping, groupVariable, wanted);
  }

  /** Whether what is listed and where depends on how much is coded. */
  boolean followsCodings() {
    return order == Order.PROGRESS
        || order == Order.CODINGS
        || grouping == Grouping.PROGRESS
        || only != null;
  }

  /** As text, for the settings. */
  String asText() {
    return String.join(
        " ",
        order.name(),
        written(orderVariable),
        String.valueOf(descending),
        grouping.name(),
        written(groupVariable),
        written(only));
  }

  private static String written(@Nullable Object part) {
    return part == null ? NOTHING : part.toString();
  }

  /** Reads what {@link #asText} wrote; empty when it is something else. */
  static Optional<Arrangement> parse(String text) {
    String[] parts = text.split(" ");
    try {
      return parts.length != PARTS
          ? Optional.empty()
          : Optional.of(
              new Arrangement(
                  Order.valueOf(parts[0]),
                  variable(parts[1]),
                  Boolean.parseBoolean(parts[2]),
                  Grouping.valueOf(parts[3]),
                  variable(parts[4]),
                  progress(parts[5])));
    } catch (IllegalArgumentException fromAnotherVersion) {
      return Optional.empty();
    }
  }

  private static @Nullable Id<Variable> variable(String text) {
    return text.equals(NOTHING) ? null : Id.of(text);
  }

  private static @Nullable Progress progress(String text) {
    return Arrays.stream(Progress.values())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElse(null);
  }
}
