package org.manicule.view.coding.sources.swt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.MemoSigns;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.RowCount;
import org.manicule.view.coding.desk.swt.TextDialog;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.SourcesState;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Line;
import org.manicule.view.coding.sources.SourcesState.Row;
import org.manicule.view.coding.sources.SourcesState.Totals;
import org.manicule.view.coding.sources.SourcesView;

/** The list of sources with its widgets. The table asks only for the lines that can be seen. */
final class SwtSourcesView implements SourcesView, View {
  /** When more lines than that differ, all are asked for anew. */
  private static final int FEW = 200;

  private final Words words = Words.beside(SourcesPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final Text filter;
  private final ToolItem arrange;
  private final EmptyNote empty;
  private final Composite frame;
  private final MemoSigns memos;
  private final Label totals;
  private final SourcesPresenter presenter;
  private Table table;
  private RowCount rowCount;
  private SourceColumns columns;
  private SourcesState state = SourcesState.NOTHING;
  private Set<Id<Source>> chosen = Set.of();

  /** The name of the group whose line is selected; empty when none is. */
  private String chosenGroup = "";

  SwtSourcesView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(2, 2).applyTo(area);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Controls.named(filter, "sources.filter", words.say("filter"));
    arrange = arrangeItem();
    empty = new EmptyNote(area, theme);
    frame = new Composite(area, SWT.NONE);
    frame.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
    totals = new Label(area, SWT.NONE);
    totals.setForeground(theme.muted());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(4, 0).applyTo(totals);
    Controls.named(totals, "sources.totals", words.say("totals.name"));
    presenter = new SourcesPresenter(desk, site.project(), this);
    memos = new MemoSigns(site.workbench(), site.project());
    table = table();
    rowCount = new RowCount(table);
    columns = new SourceColumns(table, presenter, memos);
    filter.addListener(SWT.Modify, event -> presenter.filter(filter.getText()));
    filter.addListener(SWT.KeyDown, this::filterKey);
    presenter.start(site.uiThread());
    memos.start(site.uiThread(), this::showMemos);
  }

  private void showMemos(Set<Id<?>> touched) {
    // Not all rows may be in the table yet.
    int rows = Math.min(table.getItemCount(), state.lines().size());
    for (int i = 0; i < rows; i++) {
      if (state.lines().get(i) instanceof Row row && touched.contains(row.id())) {
        table.clear(i);
      }
    }
  }

  private ToolItem arrangeItem() {
    ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    Controls.named(bar, "sources.tools", words.say("arrange"));
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(words.say("arrange.item"));
    item.setToolTipText(words.say("arrange"));
    item.addListener(SWT.Selection, event -> openArrangeMenu());
    return item;
  }

  private Table table() {
    Table made = new Table(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    Controls.named(made, "sources.table", words.say("table"));
    made.addListener(SWT.SetData, this::fill);
    made.addListener(SWT.Selection, event -> selectionMoved());
    made.addListener(SWT.DefaultSelection, this::enter);
    made.addListener(SWT.KeyDown, this::key);
    made.addListener(SWT.MouseDown, this::click);
    made.addListener(SWT.MouseMove, this::hover);
    Menus.of(made, this::fillMenu);
    return made;
  }

  /** Another table in the place of this one. */
  private void renewTable() {
    boolean focus = table.isFocusControl();
    table.dispose();
    table = table();
    rowCount = new RowCount(table);
    columns = new SourceColumns(table, presenter, memos);
    frame.layout();
    columns.show(state);
    if (focus) {
      table.setFocus();
    }
  }

  /** The system may ask for a line that is going away. */
  private void fill(Event event) {
    Line line = line(event.index);
    TableItem item = (TableItem) event.item;
    if (line instanceof Row row) {
      columns.fill(item, row, state.arrangement());
    } else if (line instanceof Group group) {
      columns.fill(item, group);
      item.setFont(theme.bold());
    }
  }

  private void filterKey(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
      table.setFocus();
      if (table.getSelectionIndex() < 0) {
        table.setSelection(0);
        selectionMoved();
      }
    }
  }

  private void selectionMoved() {
    Set<Id<Source>> rows = new LinkedHashSet<>();
    for (int index : table.getSelectionIndices()) {
      if (state.lines().get(index) instanceof Row row) {
        rows.add(row.id());
      }
    }
    chosen = rows;
    chosenGroup = line(table.getSelectionIndex()) instanceof Group group ? group.name() : "";
    presenter.select(rows);
    if (rows.size() == 1) {
      presenter.open(rows.iterator().next());
    }
  }

  private void enter(Event event) {
    if (line(table.getSelectionIndex()) instanceof Group group) {
      presenter.setOpen(group, !group.open());
    } else {
      presenter.read();
    }
  }

  private void key(Event event) {
    boolean left = event.keyCode == SWT.ARROW_LEFT;
    if ((left || event.keyCode == SWT.ARROW_RIGHT)
        && event.stateMask == 0
        && line(table.getSelectionIndex()) instanceof Group group) {
      chosenGroup = group.name();
      presenter.setOpen(group, !left);
      event.doit = false;
    }
  }

  private void click(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    if (event.button == 1 && item != null && line(table.indexOf(item)) instanceof Group group) {
      presenter.setOpen(group, !group.open());
    }
  }

  private @Nullable Line line(int index) {
    return index < 0 || index >= state.lines().size() ? null : state.lines().get(index);
  }

  /** Says in full what may be cut off or left out where the list is narrow. */
  private void hover(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    String tip =
        item != null && line(table.indexOf(item)) instanceof Row row ? columns.tip(row) : null;
    if (!Objects.equals(tip, table.getToolTipText())) {
      table.setToolTipText(tip);
    }
  }

  private void fillMenu(Menu menu) {
    if (!chosen.isEmpty()) {
      Menus.item(menu, words.say("menu.read"), presenter::read);
      if (presenter.canChange()) {
        Menus.separate(menu);
        Menus.item(
            menu,
            words.say(presenter.isDone() ? "menu.undone" : "menu.done"),
            presenter::toggleDone);
        if (chosen.size() == 1) {
          Menus.item(menu, words.say("menu.rename"), presenter::rename);
        }
        Menus.item(menu, words.say("menu.delete", chosen.size()), presenter::delete);
      }
    }
  }

  @Override
  public void openArrangeMenu() {
    Menu menu = new ArrangeMenu(presenter, state, words).open(area.getShell());
    Point below = new Point(0, arrange.getParent().getSize().y);
    menu.setLocation(arrange.getParent().toDisplay(below));
    menu.setVisible(true);
  }

  // ---- showing ---------------------------------------------------------------------------------

  @Override
  public void show(SourcesState newState) {
    if (table.isDisposed()) {
      return;
    }
    SourcesState before = state;
    state = newState;
    boolean otherOpen = !Objects.equals(newState.open(), before.open());
    Id<Source> open = newState.open();
    if (otherOpen && (open == null || !chosen.contains(open))) {
      chosen = open == null ? Set.of() : Set.of(open);
      chosenGroup = "";
      presenter.select(chosen);
    }
    columns.show(newState);
    boolean otherLines = showLines(before.lines());
    if (otherLines || otherOpen) {
      select(otherOpen);
    }
    empty.show(emptyWords(newState));
    String said = totalWords(newState.totals());
    if (!said.equals(totals.getText())) {
      totals.setText(said);
    }
  }

  /** Asks anew for what differs; whether lines stand elsewhere now. */
  private boolean showLines(List<Line> before) {
    List<Line> now = state.lines();
    if (now == before) {
      return false;
    }
    List<Integer> changed = before.size() == now.size() ? differing(before) : List.of();
    if (before.size() == now.size() && changed.size() <= FEW) {
      changed.stream().filter(row -> row < table.getItemCount()).forEach(table::clear);
      return changed.stream().anyMatch(i -> !isSame(before.get(i), now.get(i)));
    }
    if (rowCount.isSlowerThanAnew(now.size())) {
      renewTable();
    }
    rowCount.set(now.size());
    table.clearAll();
    return true;
  }

  private List<Integer> differing(List<Line> before) {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < before.size() && changed.size() <= FEW; i++) {
      Line now = state.lines().get(i);
      if (before.get(i) != now && !before.get(i).equals(now)) {
        changed.add(i);
      }
    }
    return changed;
  }

  private static boolean isSame(Line one, Line other) {
    return one instanceof Row a && other instanceof Row b && a.id().equals(b.id());
  }

  private void select(boolean reveal) {
    Set<Id<Source>> left = new HashSet<>(chosen);
    List<Integer> found = new ArrayList<>();
    boolean group = !chosenGroup.isEmpty();
    for (int i = 0; i < state.lines().size() && (group || !left.isEmpty()); i++) {
      // A source may stand in several groups; its first place is enough.
      if (state.lines().get(i) instanceof Row row
          ? left.remove(row.id())
          : ((Group) state.lines().get(i)).name().equals(chosenGroup)) {
        found.add(i);
      }
    }
    found.forEach(rowCount::need);
    if (found.size() == 1 && reveal) {
      table.setSelection(found.get(0));
    } else {
      table.deselectAll();
      table.select(found.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private String emptyWords(SourcesState now) {
    if (!now.lines().isEmpty()) {
      return "";
    }
    if (now.totals().all() == 0) {
      return words.say("empty.project");
    }
    return filter.getText().isBlank()
        ? words.say("empty.only")
        : words.say("empty.filter", filter.getText());
  }

  private String totalWords(Totals now) {
    if (now.all() == 0) {
      return "";
    }
    return now.listed() == now.all()
        ? words.say("totals", now.all(), now.done(), now.uncoded())
        : words.say("totals.filtered", now.listed(), now.all(), now.done(), now.uncoded());
  }

  @Override
  public void refreshCoders() {
    if (!table.isDisposed()) {
      table.clearAll();
    }
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
    memos.close();
    presenter.close();
  }
}
