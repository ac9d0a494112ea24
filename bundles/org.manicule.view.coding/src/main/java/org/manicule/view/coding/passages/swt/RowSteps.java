package org.manicule.view.coding.passages.swt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.view.coding.desk.RowChanges;
import org.manicule.view.coding.desk.RowChanges.Step;

/**
 * Takes single rows out of a virtual table and puts others in: it leaves the rest as it is,
 * selection included.
 */
final class RowSteps {
  private final Table table;
  private final Set<TableItem> askedEarly = new HashSet<>();
  private boolean changing;

  RowSteps(Table table) {
    this.table = table;
  }

  /**
   * Whether a row that is to be filled has to wait: the system may ask while rows go, when it
   * cannot tell yet which row it asks for. It asks again.
   */
  boolean putsOff(TableItem item) {
    if (changing) {
      askedEarly.add(item);
    }
    return changing;
  }

  /**
   * Takes the steps.
   *
   * @param before what stands in a row now; what only moves stays selected
   * @param after what stands in a row when all steps are taken
   */
  void take(RowChanges changes, IntFunction<Object> before, IntFunction<Object> after) {
    Set<Object> chosen = new HashSet<>();
    int moved = 0;
    changing = true;
    for (Step step : changes.steps()) {
      for (int i = 0; i < step.gone(); i++) {
        if (table.isSelected(step.row() + i)) {
          chosen.add(before.apply(step.row() + i - moved));
        }
      }
      change(step);
      moved += step.come() - step.gone();
    }
    changing = false;
    fillAnew(askedEarly);
    changes.reread().forEach(table::clear);
    changes.steps().forEach(step -> select(step, chosen, after));
  }

  private void change(Step step) {
    if (step.gone() > 0) {
      table.remove(step.row(), step.row() + step.gone() - 1);
    }
    for (int i = 0; i < step.come(); i++) {
      // Filled when it is seen.
      TableItem unused = new TableItem(table, SWT.NONE, step.row() + i);
    }
  }

  private void select(Step step, Set<Object> chosen, IntFunction<Object> after) {
    for (int row = step.row(); row < step.row() + step.come() && !chosen.isEmpty(); row++) {
      if (chosen.remove(after.apply(row))) {
        table.select(row);
      }
    }
  }

  /** Has rows asked for once more, as far as they are still there. */
  void fillAnew(Set<TableItem> rows) {
    List<TableItem> items = List.copyOf(rows);
    rows.clear();
    for (TableItem item : items) {
      int row = item.isDisposed() ? -1 : table.indexOf(item);
      if (row >= 0) {
        table.clear(row);
      }
    }
  }
}
