package org.manicule.view.coding.passages;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;

/**
 * How the list is arranged.
 *
 * @param grouping what stands together
 * @param variable by whose values it is grouped, when it is grouped by a variable
 * @param sorting the order of what stands together
 */
public record Arrangement(Grouping grouping, @Nullable Id<Variable> variable, Sorting sorting) {
  /** One list in the order of the texts. */
  public static final Arrangement PLAIN = new Arrangement(Grouping.NONE, null, Sorting.PLACE);

  /** The same grouped otherwise. */
  public Arrangement grouped(Grouping by) {
    return new Arrangement(by, null, sorting);
  }

  /** The same grouped by the values of a variable. */
  public Arrangement groupedBy(Id<Variable> values) {
    return new Arrangement(Grouping.VARIABLE, values, sorting);
  }

  /** The same in another order. */
  public Arrangement sorted(Sorting by) {
    return new Arrangement(grouping, variable, by);
  }
}
