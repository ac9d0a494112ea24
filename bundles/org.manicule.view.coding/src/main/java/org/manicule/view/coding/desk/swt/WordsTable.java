package org.manicule.view.coding.desk.swt;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;

/** A table of words that asks for the rows that can be seen only. */
public final class WordsTable<R> {
  private static final int HEIGHT = 260;

  private final Table table;
  private final Function<R, List<String>> cells;
  private List<R> rows = List.of();

  /**
   * A table.
   *
   * @param id for tests
   * @param name for screen readers
   * @param cells the words of a row, one for each column
   */
  public WordsTable(Composite parent, String id, String name, Function<R, List<String>> cells) {
    this.cells = cells;
    table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
    Controls.named(table, id, name);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
  }

  /** Adds a column. */
  public WordsTable<R> column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
    return this;
  }

  private void fill(TableItem item, int index) {
    if (index < rows.size()) {
      item.setText(
          cells.apply(rows.get(index)).stream()
              .map(cell -> cell.replace('\n', ' '))
              .toArray(String[]::new));
    }
  }

  /** The widget. */
  public Table table() {
    return table;
  }

  /** Shows other rows; none is selected. */
  public void show(List<R> newRows) {
    rows = newRows;
    table.deselectAll();
    table.setItemCount(newRows.size());
    table.clearAll();
  }

  /** The selected rows. */
  public List<R> selected() {
    return Arrays.stream(table.getSelectionIndices())
        .filter(index -> index < rows.size())
        .mapToObj(rows::get)
        .toList();
  }
}
