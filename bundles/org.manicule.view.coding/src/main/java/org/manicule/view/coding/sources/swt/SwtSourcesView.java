package org.manicule.view.coding.sources.swt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.TextDialog;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.SourcesState;
import org.manicule.view.coding.sources.SourcesState.Row;
import org.manicule.view.coding.sources.SourcesView;

/** The list of sources with its widgets. The table asks only for the rows that can be seen. */
final class SwtSourcesView implements SourcesView, View {
  private static final int COUNT_WIDTH = 76;

  private final Words words = Words.beside(SourcesPresenter.class);
  private final Composite area;
  private final Text filter;
  private final EmptyNote empty;
  private final Table table;
  private final SourcesPresenter presenter;
  private SourcesState state = new SourcesState(List.of(), null, 0);

  SwtSourcesView(Composite parent, ViewSite site, CodingDesk desk) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(area);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Controls.named(filter, "sources.filter", words.say("filter"));
    empty = new EmptyNote(area, site.theme());
    table = table();
    presenter = new SourcesPresenter(desk, site.project(), this);
    listen();
    presenter.start(site.uiThread());
  }

  private Table table() {
    Table made = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
    made.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
    TableColumn name = new TableColumn(made, SWT.NONE);
    name.setText(words.say("column.name"));
    TableColumn count = new TableColumn(made, SWT.RIGHT);
    count.setText(words.say("column.codings"));
    count.setWidth(COUNT_WIDTH);
    made.addListener(
        SWT.Resize,
        event -> name.setWidth(Math.max(COUNT_WIDTH, made.getClientArea().width - COUNT_WIDTH)));
    return Controls.named(made, "sources.table", words.say("table"));
  }

  private void listen() {
    filter.addListener(SWT.Modify, event -> presenter.filter(filter.getText()));
    filter.addListener(SWT.KeyDown, this::filterKey);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    table.addListener(SWT.Selection, event -> presenter.open(selectedRow().id()));
    table.addListener(SWT.DefaultSelection, event -> presenter.read());
    table.addListener(SWT.MouseMove, this::hover);
    Menus.of(table, this::fillMenu);
  }

  private void filterKey(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
      table.setFocus();
      if (table.getSelectionIndex() < 0) {
        table.setSelection(0);
        presenter.open(selectedRow().id());
      }
    }
  }

  /** Says the whole name of the source under the pointer, which may be cut off. */
  private void hover(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    String tip = item == null ? null : item.getText(0);
    if (!Objects.equals(tip, table.getToolTipText())) {
      table.setToolTipText(tip);
    }
  }

  private void fillMenu(Menu menu) {
    if (table.getSelectionIndex() >= 0) {
      Menus.item(menu, words.say("menu.read"), presenter::read);
      Menus.item(menu, words.say("menu.rename"), presenter::rename);
    }
  }

  private Row selectedRow() {
    return state.rows().get(table.getSelectionIndex());
  }

  private void fill(TableItem item) {
    Row row = state.rows().get(table.indexOf(item));
    String progress =
        row.codings() == 0 ? words.say("progress.none") : words.say("progress.some", row.codings());
    item.setText(new String[] {row.name(), progress});
  }

  @Override
  public void show(SourcesState newState) {
    boolean otherRows = !newState.rows().equals(state.rows());
    state = newState;
    if (otherRows) {
      table.setItemCount(newState.rows().size());
      table.clearAll();
    }
    select(newState);
    empty.show(emptyWords(newState));
  }

  private void select(SourcesState now) {
    int row = -1;
    for (int i = 0; i < now.rows().size() && row < 0; i++) {
      row = now.rows().get(i).id().equals(now.open()) ? i : -1;
    }
    if (row < 0) {
      table.deselectAll();
    } else if (table.getSelectionIndex() != row) {
      table.setSelection(row);
    }
  }

  private String emptyWords(SourcesState now) {
    if (!now.rows().isEmpty()) {
      return "";
    }
    return now.total() == 0
        ? words.say("empty.project")
        : words.say("empty.filter", filter.getText());
  }

  @Override
  public Optional<String> askName(String name) {
    TextDialog.Field field =
        new TextDialog.Field("sources.name", words.say("rename.label"), name, 1);
    return TextDialog.ask(area.getShell(), words.say("rename.title"), List.of(field))
        .map(answers -> answers.get(0));
  }

  @Override
  public boolean hasFocus() {
    return !table.isDisposed() && table.isFocusControl();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    table.setFocus();
  }

  @Override
  public void close() {
    presenter.close();
  }
}
