package org.manicule.view.memos.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A native list that asks only for the rows that can be seen; its columns share its width. */
final class RowTable {
  private final Table table;
  private final int[] shares;

  /**
   * Makes the list.
   *
   * @param shares of the width for each column, in percent
   */
  RowTable(Composite parent, List<String> heads, int[] shares) {
    this.shares = shares;
    table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    for (String head : heads) {
      TableColumn column = new TableColumn(table, SWT.NONE);
      column.setText(head);
      column.setResizable(true);
    }
    table.addListener(SWT.Resize, event -> fit());
  }

  Table table() {
    return table;
  }

  private void fit() {
    int width = table.getClientArea().width;
    for (int i = 0; i < shares.length; i++) {
      table.getColumn(i).setWidth(Math.max(40, width * shares[i] / 100));
    }
  }

  /** Shows other rows; the scroll stays where it was. */
  void refill(int count) {
    int top = table.getTopIndex();
    table.setItemCount(count);
    table.clearAll();
    table.setTopIndex(Math.min(top, Math.max(0, count - 1)));
  }
}
