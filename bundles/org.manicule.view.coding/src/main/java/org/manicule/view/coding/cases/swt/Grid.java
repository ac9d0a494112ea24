package org.manicule.view.coding.cases.swt;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.api.UserException;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.cases.GridState;
import org.manicule.view.coding.desk.ValueWords;
import org.manicule.view.coding.desk.Words;

/**
 * A table with a cursor on one of its cells. Arrow keys move the cursor; typing, Enter or a
 * double-click opens the cell. The table asks only for the rows that can be seen.
 */
final class Grid implements CellField.Owner {
  private static final int NAME_WIDTH = 220;
  private static final int COLUMN_WIDTH = 120;

  private final Words words = Words.beside(GridPresenter.class);
  private final ValueWords valueWords = new ValueWords();
  private final Theme theme;
  private final GridPresenter presenter;
  private final Consumer<String> say;
  private final Table table;
  private final CellField field;
  private GridState state = GridState.NOTHING;
  private List<Integer> target = List.of();
  private int row = -1;
  private int column;

  Grid(Composite area, Theme theme, GridPresenter presenter, Consumer<String> say) {
    this.theme = theme;
    this.presenter = presenter;
    this.say = say;
    table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
    Controls.named(table, "cases.table", words.say("table"));
    field = new CellField(table, this);
    listen();
  }

  private void listen() {
    table.addListener(
        SWT.SetData,
        event ->
            ((TableItem) event.item).setText(presenter.cells(event.index).toArray(String[]::new)));
    table.addListener(SWT.Selection, this::selected);
    table.addListener(SWT.DefaultSelection, event -> presenter.edit());
    table.addListener(SWT.MouseDown, this::clicked);
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(SWT.PaintItem, this::paintCursor);
  }

  Table table() {
    return table;
  }

  int row() {
    return row < state.rows().size() ? row : -1;
  }

  int column() {
    return column;
  }

  // ---- showing ---------------------------------------------------------------------------------

  void show(GridState newState) {
    field.close();
    boolean otherColumns =
        newState.kind() != state.kind()
            || !newState.variables().equals(state.variables())
            || table.getColumnCount() == 0;
    boolean otherRows = newState.kind() != state.kind();
    boolean oneMore = !otherRows && newState.variables().size() == state.variables().size() + 1;
    state = newState;
    if (otherColumns) {
      makeColumns();
    }
    if (oneMore) {
      // Whoever made a variable wants to fill it in.
      column = table.getColumnCount() - 1;
      table.showColumn(table.getColumn(column));
    }
    table.setSortColumn(table.getColumn(newState.order()));
    table.setSortDirection(newState.descending() ? SWT.DOWN : SWT.UP);
    if (otherRows || table.getItemCount() != newState.rows().size()) {
      table.removeAll();
      table.setItemCount(newState.rows().size());
      row = -1;
    }
    table.clearAll();
  }

  private void makeColumns() {
    for (TableColumn each : table.getColumns()) {
      each.dispose();
    }
    int count = GridState.FIRST_VARIABLE + state.variables().size();
    for (int i = 0; i < count; i++) {
      int index = i;
      TableColumn made = new TableColumn(table, SWT.NONE);
      made.setText(presenter.title(i));
      made.setWidth(i == GridState.NAME ? NAME_WIDTH : COLUMN_WIDTH);
      if (i >= GridState.FIRST_VARIABLE) {
        Variable variable = state.variables().get(i - GridState.FIRST_VARIABLE);
        made.setToolTipText(valueWords.type(variable.valueType()));
      }
      made.addListener(SWT.Selection, event -> presenter.order(index));
    }
    column = Math.min(column, count - 1);
  }

  void refreshCells() {
    if (!field.isOpen()) {
      table.clearAll();
    }
  }

  private void paintCursor(Event event) {
    if (event.index == column && row >= 0 && table.indexOf((TableItem) event.item) == row) {
      Rectangle cell = ((TableItem) event.item).getBounds(column);
      event.gc.setForeground(theme.foreground());
      event.gc.setLineWidth(2);
      event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 2);
    }
  }

  // ---- moving ----------------------------------------------------------------------------------

  private void selected(Event event) {
    row = event.item == null ? table.getSelectionIndex() : table.indexOf((TableItem) event.item);
    table.redraw();
    say.accept("");
    presenter.announceCell();
  }

  private void clicked(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    if (item != null && event.button != 2) {
      int clicked = columnAt(item, event.x);
      if (clicked >= 0) {
        moveTo(clicked);
      }
    }
  }

  private int columnAt(TableItem item, int x) {
    for (int i = 0; i < table.getColumnCount(); i++) {
      Rectangle cell = item.getBounds(i);
      if (x >= cell.x && x < cell.x + cell.width) {
        return i;
      }
    }
    return -1;
  }

  private void moveTo(int wanted) {
    column = Math.max(0, Math.min(wanted, table.getColumnCount() - 1));
    table.showColumn(table.getColumn(column));
    table.redraw();
  }

  private void key(Event event) {
    boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
      moveTo(column + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1));
      presenter.announceCell();
      event.doit = false;
    } else if (plain && event.character > ' ' && event.character != SWT.DEL && row() >= 0) {
      event.doit = false;
      edit(String.valueOf(event.character));
    }
  }

  // ---- changing --------------------------------------------------------------------------------

  /** Opens the cell at the cursor. */
  void edit(String typed) {
    if (row() < 0 || column == GridState.MEMBERS || !presenter.canChange()) {
      return;
    }
    List<Integer> selected = Arrays.stream(table.getSelectionIndices()).boxed().toList();
    target = selected.contains(row) ? selected : List.of(row);
    String text = typed.isEmpty() ? presenter.cells(row).get(column) : typed;
    String name = words.say("editor", presenter.title(column), state.rows().get(row).name());
    TableItem item = table.getItem(row);
    table.showItem(item);
    field.open(item, column, new CellField.Content(name, choices(), text, !typed.isEmpty()));
  }

  private List<String> choices() {
    int index = column - GridState.FIRST_VARIABLE;
    if (index < 0) {
      return List.of();
    }
    Variable variable = state.variables().get(index);
    return variable.valueType() == VariableType.YES_NO
        ? List.of(valueWords.shown(variable, "true"), valueWords.shown(variable, "false"))
        : variable.choices();
  }

  @Override
  public void keep(String text) {
    presenter.write(column == GridState.NAME ? List.of(row) : target, column, text);
  }

  @Override
  public void refused(UserException problem) {
    say.accept(words.say("problem", problem.whatHappened(), problem.whatToDo()));
  }

  @Override
  public void dropped(UserException problem) {
    say.accept(words.say("problem.dropped", problem.whatHappened()));
  }

  @Override
  public void closed(int down, int right) {
    table.clearAll();
    say.accept("");
    if (right != 0) {
      moveTo(column + right);
    }
    if (down != 0 && target.size() <= 1 && row + down < state.rows().size()) {
      row += down;
      table.setSelection(row);
    }
    table.redraw();
  }
}
