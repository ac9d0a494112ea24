package org.manicule.view.memos.swt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.api.model.Link;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.memos.LinkRow;
import org.manicule.view.memos.LinksPresenter;
import org.manicule.view.memos.LinksState;
import org.manicule.view.memos.LinksView;
import org.manicule.view.memos.Words;

/** The list of links between passages. A click leads to the other end. */
final class LinksPane implements LinksView {
  private final Words words;
  private final Runnable toFront;
  private final Composite area;
  private final Label heading;
  private final Button here;
  private final RowTable rows;
  private final Label whole;
  private @Nullable LinksPresenter presenter;
  private LinksState state = new LinksState(List.of(), "", "", false, false, -1);

  LinksPane(Composite parent, Theme theme, Words words, Runnable toFront) {
    this.words = words;
    this.toFront = toFront;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
    here = new Button(area, SWT.CHECK);
    here.setText(words.say("links.here"));
    Controls.named(here, "links.here", words.say("links.here"));
    heading = new Label(area, SWT.WRAP);
    heading.setForeground(theme.muted());
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(heading);
    List<String> heads =
        List.of(
            words.say("links.column.from"),
            words.say("links.column.relation"),
            words.say("links.column.to"));
    rows = new RowTable(area, heads, new int[] {38, 24, 38});
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.table());
    Controls.named(rows.table(), "links.table", words.say("links.table"));
    whole = new Label(area, SWT.WRAP);
    Controls.id(whole, "links.whole");
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(whole);
  }

  void start(LinksPresenter newPresenter) {
    presenter = newPresenter;
    Table table = rows.table();
    here.addListener(SWT.Selection, event -> newPresenter.showHere(here.getSelection()));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.Selection, event -> showWhole());
    table.addListener(SWT.DefaultSelection, event -> selected(newPresenter::follow));
    table.addListener(SWT.KeyDown, event -> key(event, newPresenter));
    Menu menu = new Menu(table);
    menu.addListener(SWT.Show, event -> fill(menu, newPresenter));
    table.setMenu(menu);
  }

  private void selected(Consumer<Link> action) {
    int row = rows.table().getSelectionIndex();
    if (row >= 0 && row < state.links().size()) {
      action.accept(state.links().get(row));
    }
  }

  /** A narrow view has no room for both ends in a row: the selected link stands below in full. */
  private void showWhole() {
    LinksPresenter asked = presenter;
    int row = rows.table().getSelectionIndex();
    String says = "";
    if (asked != null && row >= 0 && row < state.links().size()) {
      LinkRow link = asked.row(state.links().get(row));
      says = words.say("link.whole", link.from(), link.relation(), link.to(), link.comment());
    }
    whole.setText(says.strip().replace("&", "&&"));
    area.layout();
  }

  private void key(Event event, LinksPresenter to) {
    if (event.keyCode == SWT.DEL && state.canChange()) {
      selected(to::delete);
    }
  }

  private void fill(Menu menu, LinksPresenter to) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    boolean chosen = rows.table().getSelectionIndex() >= 0;
    item(menu, words.say("links.menu.follow"), chosen, () -> selected(to::follow));
    boolean change = chosen && state.canChange();
    item(menu, words.say("links.menu.change"), change, () -> selected(to::change));
    item(menu, words.say("links.menu.delete"), change, () -> selected(to::delete));
  }

  private static void item(Menu menu, String text, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }

  private void fill(TableItem item, int index) {
    LinksPresenter asked = presenter;
    if (asked != null && index < state.links().size()) {
      LinkRow row = asked.row(state.links().get(index));
      String comment = row.comment().isEmpty() ? "" : " (" + row.comment() + ")";
      item.setText(new String[] {row.from(), row.relation() + comment, row.to()});
    }
  }

  @Override
  public void show(LinksState newState) {
    if (area.isDisposed()) {
      return;
    }
    boolean other =
        !state.links().equals(newState.links()) || state.version() != newState.version();
    state = newState;
    here.setSelection(newState.here());
    String says = newState.note().isEmpty() ? newState.heading() : newState.note();
    if (!heading.getText().equals(says)) {
      heading.setText(says.replace("&", "&&"));
      area.layout();
    }
    if (other) {
      rows.refill(newState.links().size());
      showWhole();
    }
  }

  @Override
  public void open() {
    toFront.run();
  }

  @Override
  public Optional<Content> ask(String ends, List<String> relations, Content before) {
    return RelationDialog.ask(area.getShell(), ends, relations, before);
  }

  Control control() {
    return area;
  }
}
