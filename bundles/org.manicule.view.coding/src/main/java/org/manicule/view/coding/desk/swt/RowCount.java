package org.manicule.view.coding.desk.swt;

import org.eclipse.swt.widgets.Table;

/**
 * Gives a virtual table many rows little by little: the first are there at once, the rest follow
 * while nothing else happens in the window. The table needs some time for each row, even for one
 * that nobody looks at.
 */
public final class RowCount {
  private static final int AT_ONCE = 1_000;
  private static final int SLICE = 2_000;
  private static final int MANY = 2_000;

  private final Table table;
  private int wanted;
  private boolean growing;

  /** The rows of a virtual table. */
  public RowCount(Table table) {
    this.table = table;
  }

  /** Gives the table so many rows. Fewer are there at once, more may take a moment. */
  public void set(int rows) {
    wanted = rows;
    int now = table.getItemCount();
    if (rows <= now + AT_ONCE) {
      table.setItemCount(rows);
    } else {
      table.setItemCount(Math.max(now, AT_ONCE));
      growLater();
    }
  }

  /**
   * Whether a new table would be there sooner than this one with so few rows. A table takes its
   * rows away one by one and follows each: 20,000 of them take it half a second.
   */
  public boolean isSlowerThanAnew(int rows) {
    return table.getItemCount() - rows > MANY;
  }

  /** Gives the table all its rows now. */
  public void complete() {
    table.setItemCount(wanted);
  }

  /** Makes sure that a row is there, to select it or to scroll to it. */
  public void need(int row) {
    if (row >= table.getItemCount() && row < wanted) {
      complete();
    }
  }

  private void growLater() {
    if (!growing) {
      growing = true;
      table.getDisplay().asyncExec(this::grow);
    }
  }

  private void grow() {
    growing = false;
    if (!table.isDisposed() && table.getItemCount() < wanted) {
      table.setItemCount(Math.min(wanted, table.getItemCount() + SLICE));
      if (table.getItemCount() < wanted) {
        growLater();
      }
    }
  }
}
