package org.manicule.view.coding.cases;

import java.util.List;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;

/**
 * All that the grid shows, but for its cells, which are asked for row by row.
 *
 * @param kind what the rows are: {@link EntityType#SOURCE} or {@link EntityType#CASE}
 * @param rows the rows that pass the filter, in order
 * @param variables the columns behind the name and what belongs together
 * @param total how many rows there are without a filter
 * @param order the column by which the rows are ordered
 * @param descending whether the largest comes first
 */
public record GridState(
    EntityType kind,
    List<Row> rows,
    List<Variable> variables,
    int total,
    int order,
    boolean descending) {
  /** The column of the names. */
  public static final int NAME = 0;

  /** The column of the cases of a source, or of the sources of a case. */
  public static final int MEMBERS = 1;

  /** The column of the first variable. */
  public static final int FIRST_VARIABLE = 2;

  /** Nothing known yet. */
  public static final GridState NOTHING =
      new GridState(EntityType.SOURCE, List.of(), List.of(), 0, NAME, false);

  /**
   * A row.
   *
   * @param id the source or case
   * @param name its name
   */
  public record Row(Id<?> id, String name) {}

  /** Whether the rows are cases. */
  public boolean ofCases() {
    return kind == EntityType.CASE;
  }
}
