package org.manicule.ui.swt.dialog;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportChoices.Line;
import org.manicule.ui.importing.ImportPreviewPresenter;
import org.manicule.ui.words.Words;

/** Lines of one kind on a tab: each can be checked, and changed with the button, Enter or F2. */
final class ImportLines {
  private static final Words WORDS = Words.beside(ImportLines.class);

  private final ImportPreviewPresenter presenter;
  private final TabItem tab;
  private final String title;
  private final Composite area;
  private final Table table;
  private final Button change;
  private List<Line> lines = List.of();

  /**
   * Adds a tab.
   *
   * @param id names the table, for tests
   * @param words the title of the tab, then the accessible name of the table
   * @param columns titles of the columns
   */
  ImportLines(
      TabFolder tabs,
      ImportPreviewPresenter presenter,
      String id,
      List<String> words,
      List<String> columns) {
    this.presenter = presenter;
    this.title = words.get(0);
    area = new Composite(tabs, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 6).applyTo(area);
    table =
        Controls.named(
            new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), id, words.get(1));
    table.setHeaderVisible(columns.size() > 1);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    for (String column : columns) {
      TableColumn made = new TableColumn(table, SWT.LEFT);
      made.setText(column);
      made.setWidth(columns.size() == 1 ? 800 : table.getColumnCount() == 1 ? 300 : 190);
    }
    table.addListener(SWT.Selection, this::selected);
    table.addListener(SWT.DefaultSelection, event -> change());
    table.addListener(SWT.KeyDown, event -> change(event));
    change = Controls.id(new Button(area, SWT.PUSH), id + ".change");
    change.setText(WORDS.get("import.change"));
    change.addListener(SWT.Selection, event -> change());
    tab = new TabItem(tabs, SWT.NONE);
    tab.setControl(area);
  }

  Composite area() {
    return area;
  }

  void withoutChange() {
    change.dispose();
  }

  private void selected(Event event) {
    int row = table.indexOf((TableItem) event.item);
    if (event.detail == SWT.CHECK) {
      presenter.check(lines.get(row), ((TableItem) event.item).getChecked());
    } else {
      enable();
    }
  }

  private void enable() {
    int row = table.getSelectionIndex();
    if (!change.isDisposed()) {
      change.setEnabled(row >= 0 && lines.get(row).changeable() != null);
    }
  }

  private void change(Event key) {
    if (key.keyCode == SWT.F2) {
      change();
    }
  }

  private void change() {
    int row = table.getSelectionIndex();
    String text = row < 0 ? null : lines.get(row).changeable();
    if (text == null) {
      return;
    }
    InputDialog dialog =
        new InputDialog(
            table.getShell(),
            WORDS.get("import.change.title"),
            WORDS.get("import.change.new"),
            text,
            null);
    if (dialog.open() == Window.OK) {
      presenter.change(lines.get(row), dialog.getValue());
    }
  }

  void show(List<Line> shown) {
    lines = new ArrayList<>(shown);
    tab.setText(lines.isEmpty() ? title : WORDS.get("import.tab.count", title, lines.size()));
    int selected = table.getSelectionIndex();
    table.setItemCount(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      TableItem item = table.getItem(i);
      item.setText(lines.get(i).cells().toArray(String[]::new));
      item.setChecked(lines.get(i).checked());
    }
    if (selected >= 0 && selected < lines.size()) {
      table.setSelection(selected);
    }
    enable();
  }
}
