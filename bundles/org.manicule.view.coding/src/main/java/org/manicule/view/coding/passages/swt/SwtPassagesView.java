package org.manicule.view.coding.passages.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.api.model.Coding;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.passages.PassageRow;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.manicule.view.coding.passages.PassagesState;
import org.manicule.view.coding.passages.PassagesView;

/** The list of coded passages with its widgets. */
final class SwtPassagesView implements PassagesView, View {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final Composite area;
  private final CLabel heading;
  private final Button subCodes;
  private final Table table;
  private final PassagesPresenter presenter;
  private PassagesState state = new PassagesState("", List.of(), true, false, 0);

  SwtPassagesView(Composite parent, ViewSite site, CodingDesk desk) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(2, 2).spacing(2, 2).applyTo(area);
    heading = new CLabel(area, SWT.NONE);
    heading.setFont(site.theme().bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
    heading.setData(Controls.ID, "passages.heading");
    subCodes = new Button(area, SWT.CHECK);
    subCodes.setText(words.say("sub-codes"));
    Controls.named(subCodes, "passages.sub-codes", words.say("sub-codes"));
    GridDataFactory.fillDefaults().applyTo(subCodes);
    table = new PassageTable(area, site.theme()).table();
    Controls.named(table, "passages.table", words.say("table"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    presenter = new PassagesPresenter(desk, site.project(), this);
    listen();
    presenter.start(site.uiThread());
  }

  private void listen() {
    subCodes.addListener(
        SWT.Selection, event -> presenter.includeSubCodes(subCodes.getSelection()));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    table.addListener(SWT.Selection, event -> reveal());
    table.addListener(SWT.DefaultSelection, event -> presenter.read());
    table.addListener(SWT.KeyDown, this::key);
    Menus.of(table, this::fillMenu);
  }

  private void fill(TableItem item) {
    PassageRow row = presenter.row(state.codings().get(table.indexOf(item)));
    String spoken = words.say("row.spoken", row.quote(), row.origin(), row.path());
    PassageTable.fill(
        item,
        row,
        row.comment().isEmpty() ? spoken : spoken + words.say("row.comment", row.comment()));
  }

  private void reveal() {
    if (table.getSelectionCount() == 1) {
      presenter.reveal(state.codings().get(table.getSelectionIndex()));
    }
  }

  private void key(Event event) {
    if (event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
      copy();
    } else if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
      table.selectAll();
    }
  }

  private void copy() {
    String cited = presenter.cited(selected());
    if (!cited.isEmpty()) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(new Object[] {cited}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private List<Coding> selected() {
    List<Coding> chosen = new ArrayList<>();
    for (int row : table.getSelectionIndices()) {
      chosen.add(state.codings().get(row));
    }
    return chosen;
  }

  private void fillMenu(Menu menu) {
    if (table.getSelectionCount() > 0) {
      Menus.item(menu, words.say("menu.read"), presenter::read);
      Menus.item(menu, words.say("menu.copy"), this::copy);
    }
  }

  @Override
  public void show(PassagesState newState) {
    List<Coding> chosen = selected();
    int firstOther = firstOther(state, newState);
    state = newState;
    heading.setText(newState.heading());
    heading.setToolTipText(newState.heading());
    subCodes.setSelection(newState.subCodes());
    subCodes.setEnabled(newState.ofCodes());
    if (firstOther >= 0) {
      refill(firstOther, chosen);
    }
  }

  /** The first row that reads differently; -1 when none does. */
  private static int firstOther(PassagesState before, PassagesState now) {
    if (before.version() != now.version()) {
      return 0;
    }
    int row = 0;
    int both = Math.min(before.codings().size(), now.codings().size());
    while (row < both && before.codings().get(row).equals(now.codings().get(row))) {
      row++;
    }
    return row == both && before.codings().size() == now.codings().size() ? -1 : row;
  }

  private void refill(int from, List<Coding> chosen) {
    int top = table.getTopIndex();
    table.setItemCount(state.codings().size());
    if (from < state.codings().size()) {
      table.clear(from, state.codings().size() - 1);
    }
    table.deselectAll();
    chosen.stream()
        .mapToInt(state.codings()::indexOf)
        .filter(row -> row >= 0)
        .forEach(table::select);
    table.setTopIndex(Math.min(top, Math.max(0, state.codings().size() - 1)));
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
