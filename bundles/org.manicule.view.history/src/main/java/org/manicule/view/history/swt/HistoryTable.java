package org.manicule.view.history.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.history.HistoryRow;
import org.manicule.view.history.Words;

/** The list of entries; asks only for the rows that can be seen. */
final class HistoryTable {
  private static final int NUMBER = 54;
  private static final int TIME = 134;
  private static final int CODER = 84;
  private static final int STATE = 60;
  private static final int AMOUNT = 116;
  private static final int LEAST = 150;

  private final Theme theme;
  private final Table table;
  private final TableColumn what;

  HistoryTable(Composite parent, Theme theme, Words words) {
    this.theme = theme;
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    Controls.named(table, "history.table", words.say("table"));
    column(SWT.RIGHT, words.say("column.number"), NUMBER);
    column(SWT.LEFT, words.say("column.time"), TIME);
    what = column(SWT.LEFT, words.say("column.what"), LEAST);
    column(SWT.LEFT, words.say("column.coder"), CODER);
    column(SWT.LEFT, words.say("column.amount"), AMOUNT);
    column(SWT.LEFT, words.say("column.state"), STATE);
    table.addListener(SWT.Resize, event -> fit());
  }

  Table table() {
    return table;
  }

  private TableColumn column(int style, String words, int width) {
    TableColumn column = new TableColumn(table, style);
    column.setText(words);
    column.setWidth(width);
    column.setResizable(true);
    return column;
  }

  /** What was done gets the room that the others leave. */
  private void fit() {
    int others = 0;
    for (TableColumn column : table.getColumns()) {
      others += column == what ? 0 : column.getWidth();
    }
    int width = Math.max(LEAST, table.getClientArea().width - others);
    if (width != what.getWidth()) {
      what.setWidth(width);
    }
  }

  void fill(TableItem item, HistoryRow row) {
    item.setText(
        new String[] {
          Long.toString(row.number()),
          row.time(),
          row.what(),
          row.coder(),
          row.amount(),
          row.state()
        });
    item.setForeground(row.undone() ? theme.muted() : null);
  }
}
