package org.manicule.view.coding.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Variable;

/** What the presenter of the grid needs of its widgets. */
public interface GridView {

  /** Shows a state. */
  void show(GridState state);

  /** The cells are to be asked for anew. */
  void refreshCells();

  /** Asks for a name; empty when cancelled. */
  Optional<String> askName(String title, String label, String value);

  /**
   * Asks what a variable is like.
   *
   * @param present the variable as it is, or null for a new one
   * @param scope what a new one is of
   * @return the variable as it shall be; empty when cancelled
   */
  Optional<Variable> askVariable(@Nullable Variable present, EntityType scope);

  /** Shows what would be pasted, and asks whether to do so. */
  boolean confirm(PastePlan plan);

  /** The text in the clipboard; empty when there is none. */
  String clipboard();

  /** Puts a text into the clipboard. */
  void copy(String text);

  /** Opens the field in which the current cell is changed. */
  void edit();

  /** The selected rows in order, by their place. */
  List<Integer> selectedRows();

  /** The row with the cursor, or -1. */
  int currentRow();

  /** The column with the cursor. */
  int currentColumn();

  /** Whether the grid has the keyboard. */
  boolean hasFocus();
}
