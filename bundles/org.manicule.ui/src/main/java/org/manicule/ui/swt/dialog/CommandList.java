package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.keys.CommandRow;
import org.manicule.ui.words.Words;

/** Commands with their keys and menus in a table, below a field that finds them by words. */
final class CommandList {
  private static final Words WORDS = Words.beside(CommandList.class);

  private final Text search;
  private final Table table;

  /**
   * A list in a dialog.
   *
   * @param id the first word of the ids of its controls
   * @param title what is listed, for those who listen to the screen
   * @param finds what the field is for
   */
  CommandList(Composite area, String id, String title, String finds) {
    search =
        Controls.named(
            new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + ".search", finds);
    search.setMessage(finds);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    table = Controls.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), id + ".table", title);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(640, 330).applyTo(table);
    column(WORDS.get("commands.command"), 340);
    column(WORDS.get("commands.keys"), 190);
    column(WORDS.get("commands.menu"), 110);
  }

  private void column(String words, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words);
    column.setWidth(width);
  }

  /** The field, for who listens to more of its keys. */
  Text search() {
    return search;
  }

  /** Tells what is typed into the field. */
  void onSearch(Consumer<String> searched) {
    search.addListener(SWT.Modify, event -> searched.accept(search.getText()));
  }

  /** Tells which row is selected, and when Enter or a double click means it. */
  void onRow(IntConsumer selected, Runnable meant) {
    table.addListener(SWT.Selection, event -> selected.accept(table.getSelectionIndex()));
    table.addListener(SWT.DefaultSelection, event -> meant.run());
  }

  /**
   * Shows commands.
   *
   * @param selected number of the row that is selected, -1 when there is none
   * @param look gives an item its look, by the number of its row
   */
  void show(List<CommandRow> rows, int selected, BiConsumer<TableItem, Integer> look) {
    table.setRedraw(false);
    table.setItemCount(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CommandRow row = rows.get(i);
      TableItem item = table.getItem(i);
      item.setText(new String[] {row.label(), row.keys().replace(" ", ", "), row.menu()});
      look.accept(item, i);
    }
    table.setRedraw(true);
    if (table.getSelectionIndex() != selected) {
      table.setSelection(selected);
    }
  }

  /** Scrolls to the selected row. */
  void showSelection() {
    table.showSelection();
  }
}
