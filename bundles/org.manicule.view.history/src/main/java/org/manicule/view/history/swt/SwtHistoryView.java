package org.manicule.view.history.swt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.history.Histories;
import org.manicule.view.history.HistoryFilter.Kind;
import org.manicule.view.history.HistoryPresenter;
import org.manicule.view.history.HistoryState;
import org.manicule.view.history.HistoryView;
import org.manicule.view.history.Words;

/** The history with its widgets. */
final class SwtHistoryView implements HistoryView, View {
  private static final int TYPING_PAUSE = 250;

  private final Words words = new Words();
  private final Composite area;
  private final Text filter;
  private final Combo coder;
  private final Combo kind;
  private final Label heading;
  private final ToolItem undo;
  private final ToolItem go;
  private final ToolItem codebook;
  private final HistoryTable rows;
  private final Table table;
  private final DetailsText details;
  private final HistoryPresenter presenter;
  private final Registration open;
  private int version = -1;
  private List<Long> selected = List.of();

  SwtHistoryView(Composite parent, ViewSite site, Histories histories) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
    Composite head = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter"));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
    Controls.named(filter, "history.filter", words.say("filter"));
    coder = combo(head, "history.coder", words.say("filter.coder"));
    kind = combo(head, "history.kind", words.say("filter.kind"));
    Composite below = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(below);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
    heading = new Label(below, SWT.NONE);
    heading.setForeground(site.theme().muted());
    Controls.id(heading, "history.heading");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .indent(4, 0)
        .applyTo(heading);
    ToolBar tools = new ToolBar(below, SWT.FLAT | SWT.RIGHT);
    undo = tool(tools, "history.undo", words.say("tool.undo"), words.say("tool.undo.tip"));
    new ToolItem(tools, SWT.SEPARATOR);
    go = tool(tools, "history.go", words.say("tool.go"), words.say("tool.go.tip"));
    new ToolItem(tools, SWT.SEPARATOR);
    codebook =
        tool(tools, "history.codebook", words.say("tool.codebook"), words.say("tool.codebook.tip"));
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    rows = new HistoryTable(sash, site.theme(), words);
    table = rows.table();
    details = new DetailsText(sash, site.theme());
    sash.setWeights(62, 38);
    fillKinds();
    presenter = new HistoryPresenter(site.workbench(), site.project(), this);
    listen();
    open = histories.opened(site.workbench(), presenter);
    presenter.start(site.uiThread());
  }

  private static Combo combo(Composite parent, String id, String name) {
    Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
    return Controls.named(combo, id, name);
  }

  private static ToolItem tool(ToolBar bar, String id, String words, String tip) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(words);
    item.setToolTipText(tip);
    Controls.id(item, "tool." + id);
    return item;
  }

  private void fillKinds() {
    Arrays.stream(Kind.values()).forEach(each -> kind.add(words.say("kind." + each)));
    kind.select(0);
  }

  private void listen() {
    filter.addListener(SWT.Modify, event -> filterSoon());
    coder.addListener(
        SWT.Selection,
        event -> presenter.filterCoder(coder.getSelectionIndex() == 0 ? "" : coder.getText()));
    kind.addListener(
        SWT.Selection, event -> presenter.filterKind(Kind.values()[kind.getSelectionIndex()]));
    undo.addListener(SWT.Selection, event -> presenter.undo());
    go.addListener(SWT.Selection, event -> presenter.go());
    codebook.addListener(SWT.Selection, event -> presenter.showCodebook());
    table.addListener(
        SWT.SetData,
        event ->
            rows.fill(
                (TableItem) event.item, presenter.row(table.indexOf((TableItem) event.item))));
    table.addListener(SWT.Selection, event -> select());
    table.addListener(SWT.DefaultSelection, event -> presenter.go());
    table.addListener(SWT.KeyDown, this::key);
    Menu menu = new Menu(table);
    menu.addListener(SWT.Show, event -> fill(menu));
    table.setMenu(menu);
  }

  /** The whole journal is searched, so a pause in typing is waited for. */
  private void filterSoon() {
    String letters = filter.getText();
    filter
        .getDisplay()
        .timerExec(
            TYPING_PAUSE,
            () -> {
              if (!filter.isDisposed() && filter.getText().equals(letters)) {
                presenter.filterText(letters);
              }
            });
  }

  private void select() {
    List<Long> numbers = new ArrayList<>();
    for (int row : table.getSelectionIndices()) {
      numbers.add(presenter.row(row).number());
    }
    selected = List.copyOf(numbers);
    presenter.select(selected);
  }

  private void key(Event event) {
    boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    if (alone && event.keyCode == 'c') {
      copy();
    }
  }

  private void copy() {
    String lines = presenter.copied();
    if (!lines.isEmpty()) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private void fill(Menu menu) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    item(menu, words.say("menu.undo"), presenter.canUndo(), presenter::undo);
    item(menu, words.say("menu.go"), presenter.canGo(), presenter::go);
    item(menu, words.say("menu.codebook"), presenter.canShowCodebook(), presenter::showCodebook);
    item(menu, words.say("menu.copy"), table.getSelectionCount() > 0, this::copy);
  }

  private static void item(Menu menu, String words, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words);
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }

  @Override
  public void show(HistoryState state) {
    if (area.isDisposed()) {
      return;
    }
    heading.setText(state.heading());
    undo.setEnabled(state.canUndo());
    go.setEnabled(state.canGo());
    codebook.setEnabled(state.selected().size() == 1);
    details.show(state.details());
    showCoders(state.coders());
    if (state.version() != version || state.rows() != table.getItemCount()) {
      version = state.version();
      refill(state);
    } else if (!state.selected().equals(selected)) {
      selectRows(state.selected());
    }
  }

  private void showCoders(List<String> names) {
    List<String> items = new ArrayList<>(List.of(words.say("filter.coder.all")));
    items.addAll(names);
    if (!Arrays.asList(coder.getItems()).equals(items)) {
      String chosen = coder.getText();
      coder.setItems(items.toArray(String[]::new));
      coder.select(Math.max(0, items.indexOf(chosen)));
    }
  }

  /** Rows keep their place on the screen when an entry comes, unless the newest was in view. */
  private void refill(HistoryState state) {
    int top = table.getTopIndex();
    int come = state.rows() - table.getItemCount();
    table.setItemCount(state.rows());
    table.clearAll();
    selectRows(state.selected());
    if (top > 0) {
      table.setTopIndex(Math.max(0, top + Math.max(0, come)));
    }
  }

  private void selectRows(List<Long> numbers) {
    selected = numbers;
    table.setSelection(
        numbers.stream().mapToInt(presenter::index).filter(row -> row >= 0).toArray());
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
    open.close();
    presenter.close();
  }
}
