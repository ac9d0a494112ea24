package org.manicule.view.coding.passages.swt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.RowChanges;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.RowCount;
import org.manicule.view.coding.passages.ConditionForm;
import org.manicule.view.coding.passages.Context;
import org.manicule.view.coding.passages.PassageRow;
import org.manicule.view.coding.passages.PassageRows;
import org.manicule.view.coding.passages.PassageRows.Heading;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.manicule.view.coding.passages.PassagesState;
import org.manicule.view.coding.passages.PassagesView;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Hit;

/** The list of coded passages with its widgets. */
final class SwtPassagesView implements PassagesView, View {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final QuestionBar question;
  private final CLabel heading;
  private final EmptyNote note;
  private final Composite frame;
  private final PassagesPresenter presenter;
  private Table table;
  private RowCount rowCount;
  private RowSteps steps;
  private PassagesState state = PassagesState.nothing();

  /** Rows whose source is being read. */
  private final Set<TableItem> awaited = new HashSet<>();

  SwtPassagesView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 4).applyTo(area);
    presenter = new PassagesPresenter(desk, site.project(), this);
    question = new QuestionBar(area, presenter, words);
    heading = new CLabel(area, SWT.NONE);
    heading.setFont(site.theme().bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
    heading.setData(Controls.ID, "passages.heading");
    note = new EmptyNote(area, site.theme());
    frame = new Composite(area, SWT.NONE);
    frame.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
    table = table(Context.NONE);
    rowCount = new RowCount(table);
    steps = new RowSteps(table);
    presenter.start(site.uiThread());
  }

  /** The height of rows cannot change while a table lives. */
  private Table table(Context context) {
    Table made = new PassageTable(frame, theme, context.lines()).table();
    Controls.named(made, "passages.table", words.say("table"));
    made.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    made.addListener(SWT.Selection, event -> reveal());
    made.addListener(SWT.DefaultSelection, event -> open());
    made.addListener(SWT.KeyDown, this::key);
    made.addListener(SWT.MouseDown, this::click);
    Menus.of(made, this::fillMenu);
    PassageDrag.on(made, presenter);
    return made;
  }

  private void fill(TableItem item, int index) {
    if (steps.putsOff(item) || index < 0 || index >= state.rows().size()) {
      return;
    }
    Optional<Heading> group = state.rows().heading(index);
    if (group.isPresent()) {
      PassageTable.fill(item, group.get(), spoken(group.get()));
    } else {
      PassageRow row = presenter.row(state.rows().hit(index).orElseThrow());
      PassageTable.fill(item, row, spoken(row));
      if (row.equals(PassageRow.AWAITED)) {
        awaited.add(item);
      }
    }
  }

  @Override
  public void fillAwaited() {
    steps.fillAnew(awaited);
  }

  private String spoken(Heading group) {
    String key = group.open() ? "row.group" : "row.group.closed";
    return words.say(key, group.group().name(), group.count());
  }

  private String spoken(PassageRow row) {
    String spoken = words.say("row.spoken", row.quote(), row.origin(), row.path());
    return row.comment().isEmpty() ? spoken : spoken + words.say("row.comment", row.comment());
  }

  private void reveal() {
    if (table.getSelectionCount() == 1) {
      state.rows().hit(table.getSelectionIndex()).ifPresent(presenter::reveal);
    }
  }

  /** Enter: on a group its passages come or go, on a passage the text gets the keyboard. */
  private void open() {
    headingAt(table.getSelectionIndex())
        .ifPresentOrElse(group -> presenter.toggle(group.group()), presenter::read);
  }

  private Optional<Heading> headingAt(int row) {
    boolean there = row >= 0 && row < state.rows().size();
    return there ? state.rows().heading(row) : Optional.empty();
  }

  private void click(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    if (event.button == 1 && item != null && event.x < 24) {
      headingAt(table.indexOf(item)).ifPresent(group -> presenter.toggle(group.group()));
    }
  }

  private void key(Event event) {
    int modifiers = event.stateMask & SWT.MODIFIER_MASK;
    if (event.keyCode == 'c' && modifiers == SWT.MOD1) {
      presenter.actions().copy();
    } else if (event.keyCode == 'a' && modifiers == SWT.MOD1) {
      rowCount.complete();
      table.selectAll();
    } else if (modifiers == 0 && event.keyCode == SWT.ARROW_LEFT) {
      fold(true);
    } else if (modifiers == 0 && event.keyCode == SWT.ARROW_RIGHT) {
      fold(false);
    }
  }

  private void fold(boolean close) {
    headingAt(table.getSelectionIndex())
        .filter(group -> group.open() == close)
        .ifPresent(group -> presenter.toggle(group.group()));
  }

  @Override
  public void copy(String words) {
    if (!table.isDisposed()) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  @Override
  public List<Hit> selected() {
    if (table.isDisposed()) {
      return List.of();
    }
    Set<Hit> chosen = new LinkedHashSet<>();
    for (int row : table.getSelectionIndices()) {
      state.rows().hit(row).ifPresent(chosen::add);
    }
    return new ArrayList<>(chosen);
  }

  /** What stands in the selected rows, passages and groups, to find it again in other rows. */
  private Set<Object> selectedRows(PassageRows rows) {
    Set<Object> chosen = new HashSet<>();
    for (int row : table.getSelectionIndices()) {
      chosen.add(key(rows, row));
    }
    return chosen;
  }

  private static Object key(PassageRows rows, int row) {
    Optional<Hit> hit = rows.hit(row);
    return hit.isPresent() ? hit.get() : rows.heading(row).orElseThrow().group();
  }

  private void fillMenu(Menu menu) {
    if (!selected().isEmpty()) {
      Menus.item(menu, words.say("menu.read"), presenter::read);
      Menus.item(menu, words.say("menu.copy"), presenter.actions()::copy);
      if (presenter.actions().canCode()) {
        Menus.separate(menu);
        Menus.item(menu, words.say("menu.code"), () -> presenter.actions().code());
        Menus.item(menu, words.say("menu.uncode"), () -> presenter.actions().uncode());
      }
    }
  }

  @Override
  public void show(PassagesState newState) {
    if (area.isDisposed()) {
      return;
    }
    PassagesState before = state;
    state = newState;
    question.show(newState);
    if (!newState.heading().equals(heading.getText())) {
      heading.setText(newState.heading());
      heading.setToolTipText(newState.heading());
    }
    note.show(newState.note());
    if (before.layout().context() != newState.layout().context()) {
      Set<Object> chosen = selectedRows(before.rows());
      rebuild(newState.layout().context());
      refill(chosen);
    } else if (before.version() != newState.version()) {
      refill(selectedRows(before.rows()));
    } else if (before.rows() != newState.rows()) {
      newState
          .rows()
          .changesSince(before.rows())
          .ifPresentOrElse(
              changes -> follow(changes, before.rows()), () -> refill(selectedRows(before.rows())));
    }
  }

  private void rebuild(Context context) {
    boolean focus = table.isFocusControl();
    table.dispose();
    table = table(context);
    rowCount = new RowCount(table);
    steps = new RowSteps(table);
    frame.layout();
    if (focus) {
      table.setFocus();
    }
  }

  /**
   * Takes single rows out and puts others in: the table leaves the rest as it is, selection
   * included, and what is read at its upper edge stays there.
   */
  private void follow(RowChanges changes, PassageRows before) {
    boolean allGo = changes.steps().stream().anyMatch(step -> step.gone() == before.size());
    if (allGo || table.getItemCount() < before.size()) {
      // Steps count on rows that are not all there yet, or nothing of them stays.
      refill(selectedRows(before));
      return;
    }
    int top = table.getTopIndex();
    steps.take(changes, row -> key(before, row), row -> key(state.rows(), row));
    rowCount.set(state.rows().size());
    if (!changes.steps().isEmpty()) {
      scrollTo(changes.moved(top));
    }
  }

  private void refill(Set<Object> chosen) {
    int top = table.getTopIndex();
    if (rowCount.isSlowerThanAnew(state.rows().size())) {
      rebuild(state.layout().context());
    }
    rowCount.set(state.rows().size());
    table.clearAll();
    reselect(state.rows(), chosen);
    scrollTo(top);
  }

  private void scrollTo(int top) {
    int wanted = Math.min(top, Math.max(0, state.rows().size() - 1));
    rowCount.need(wanted);
    if (wanted != table.getTopIndex()) {
      table.setTopIndex(wanted);
    }
  }

  private void reselect(PassageRows rows, Set<Object> chosen) {
    List<Integer> found = new ArrayList<>();
    for (int row = 0; row < rows.size() && found.size() < chosen.size(); row++) {
      if (chosen.contains(key(rows, row))) {
        found.add(row);
      }
    }
    found.forEach(rowCount::need);
    int[] next = found.stream().mapToInt(Integer::intValue).toArray();
    if (!Arrays.equals(next, table.getSelectionIndices())) {
      table.deselectAll();
      table.select(next);
    }
  }

  @Override
  public Optional<Condition> askCondition(ConditionForm form, Optional<Condition> before) {
    return ConditionDialog.ask(area.getShell(), form, before);
  }

  @Override
  public Optional<String> askCode(int passages) {
    return CodeQuestion.ask(area.getShell(), words, presenter.codes(), passages);
  }

  @Override
  public Optional<Path> askFile(String name) {
    return FileQuestion.ask(area.getShell(), words, name);
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
