package org.manicule.view.coding.find.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.find.CodeHitsPresenter;
import org.manicule.view.coding.find.FindPresenter;
import org.manicule.view.coding.find.FindState;
import org.manicule.view.coding.find.FindView;
import org.manicule.view.coding.find.HitRows;
import org.manicule.view.coding.find.Wanted;

/** The list of hits over the project with its widgets. */
final class SwtFindView implements FindView, View {
  private final Words words = Words.beside(FindPresenter.class);
  private final Theme theme;
  private final ViewSite site;
  private final Composite area;
  private final Text field;
  private final Choices choices;
  private final Button find;
  private final Button codeAll;
  private final Label heading;
  private final EmptyNote note;
  private final EmptyNote problem;
  private final Table table;
  private final FindPresenter presenter;
  private FindState state = new FindState(Wanted.NOTHING, new HitRows(), "", "", false, false, 0);
  private int filled;
  private boolean showing;

  SwtFindView(Composite parent, ViewSite site, CodingDesk desk) {
    this.site = site;
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(area);
    presenter = new FindPresenter(desk, site.project(), this);
    Composite row = row(3);
    field = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH);
    Controls.named(field, "find.all.field", words.say("view.field"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(80, SWT.DEFAULT)
        .applyTo(field);
    choices = new Choices(row, "find.all", presenter::toggle);
    find = button(row, "find.all.find", words.say("view.find"));
    Composite below = row(2);
    heading = new Label(below, SWT.NONE);
    heading.setFont(theme.bold());
    heading.setData(Controls.ID, "find.all.heading");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(80, SWT.DEFAULT)
        .applyTo(heading);
    codeAll = button(below, "find.all.code", words.say("view.code-all"));
    problem = new EmptyNote(area, theme);
    note = new EmptyNote(area, theme);
    table = new HitTable(area, theme).table();
    Controls.named(table, "find.all.list", words.say("view.list"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    listen();
    presenter.start(site.uiThread());
  }

  private Composite row(int columns) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    return row;
  }

  private static Button button(Composite parent, String id, String face) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(face);
    return Controls.named(button, id, face);
  }

  private void listen() {
    field.addListener(SWT.Modify, event -> typed());
    field.addListener(SWT.KeyDown, this::fieldKey);
    find.addListener(SWT.Selection, event -> findOrStop());
    codeAll.addListener(SWT.Selection, event -> presenter.codeAll());
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.Selection, event -> reveal());
    table.addListener(SWT.DefaultSelection, event -> read());
    Menus.of(table, this::fillMenu);
  }

  private void typed() {
    if (!showing) {
      presenter.type(field.getText());
    }
  }

  private void fieldKey(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      presenter.find();
    } else if (event.keyCode == SWT.ARROW_DOWN && state.rows().size() > 0) {
      event.doit = false;
      table.setFocus();
      presenter.step(1);
    } else if (event.keyCode == SWT.ESC && state.searching()) {
      event.doit = false;
      presenter.stop();
    }
  }

  private void findOrStop() {
    if (state.searching()) {
      presenter.stop();
    } else {
      presenter.find();
    }
  }

  /** While the table is emptied it asks for rows that are not there any more. */
  private void fill(TableItem item, int index) {
    if (index >= 0 && index < state.rows().size()) {
      HitRows.Row row = state.rows().row(index);
      if (row.isSource()) {
        HitTable.fill(item, words.say("row.source", row.found().name(), row.found().hits().size()));
      } else {
        HitTable.fill(item, presenter.words(row));
      }
    }
  }

  private void reveal() {
    if (selected() >= 0) {
      presenter.reveal(selected());
    }
  }

  private void read() {
    if (selected() >= 0) {
      presenter.read(selected());
    }
  }

  private void fillMenu(Menu menu) {
    if (selected() >= 0) {
      Menus.item(menu, words.say("view.read"), this::read);
    }
    if (presenter.canCode()) {
      Menus.item(menu, words.say("view.code-all"), presenter::codeAll);
    }
  }

  // ---- what the presenter asks for -------------------------------------------------------------

  @Override
  public void show(FindState newState) {
    if (area.isDisposed()) {
      return;
    }
    boolean other = newState.version() != state.version() || newState.rows() != state.rows();
    boolean anew = newState.rows() != state.rows();
    state = newState;
    showing = true;
    if (!field.getText().equals(newState.wanted().words())) {
      field.setText(newState.wanted().words());
    }
    showing = false;
    choices.show(newState.wanted());
    find.setText(words.say(newState.searching() ? "view.stop" : "view.find"));
    codeAll.setEnabled(newState.canCode());
    heading.setText(newState.heading().replace("&", "&&"));
    heading.setToolTipText(newState.heading());
    problem.show(newState.problem().isEmpty() ? "" : "⚠ " + newState.problem());
    note.show(note(newState));
    showRows(anew, other);
  }

  private String note(FindState now) {
    if (now.rows().size() > 0 || now.searching() || !now.problem().isEmpty()) {
      return "";
    }
    return words.say(now.heading().isEmpty() ? "view.empty" : "view.none");
  }

  private void showRows(boolean anew, boolean other) {
    if (anew) {
      table.deselectAll();
      table.setItemCount(0);
      filled = 0;
    }
    if (state.rows().size() != filled) {
      filled = state.rows().size();
      table.setItemCount(filled);
    }
    if (other) {
      table.clearAll();
    }
  }

  @Override
  public void select(int row) {
    table.setSelection(row);
    table.showSelection();
  }

  @Override
  public int selected() {
    // The table may select rows of its own accord while it is emptied.
    int row = table.isDisposed() ? -1 : table.getSelectionIndex();
    return row < state.rows().size() ? row : -1;
  }

  @Override
  public void focusField() {
    field.setFocus();
    field.selectAll();
  }

  @Override
  public boolean hasFocus() {
    return !table.isDisposed() && table.isFocusControl();
  }

  @Override
  public void codeAll(CodeHitsPresenter hits) {
    new CodeHitsDialog(area.getShell(), hits, theme, site.uiThread()).open();
  }

  // ---- the view in the window ------------------------------------------------------------------

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    field.setFocus();
  }

  @Override
  public void close() {
    presenter.close();
  }
}
