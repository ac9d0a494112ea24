package org.manicule.view.coding.cases.swt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Variable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.cases.Assigning;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.cases.GridState;
import org.manicule.view.coding.cases.GridView;
import org.manicule.view.coding.cases.PastePlan;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.TextDialog;

/** The grid of cases, sources and their variables with its widgets. */
final class SwtGridView implements GridView, View {
  private final Words words = Words.beside(GridPresenter.class);
  private final CodingDesk desk;
  private final Composite area;
  private final ToolItem sources;
  private final ToolItem cases;
  private final Text filter;
  private final ToolBar tools;
  private final EmptyNote empty;
  private final Grid grid;
  private final Label foot;
  private final GridPresenter presenter;
  private GridState state = GridState.NOTHING;

  SwtGridView(Composite parent, ViewSite site, CodingDesk desk) {
    this.desk = desk;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(6, 4).applyTo(area);
    presenter = new GridPresenter(desk, site.project(), this);
    ToolBar rows = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    Controls.named(rows, "cases.rows", words.say("rows"));
    sources = rowsItem(rows, "rows.sources", EntityType.SOURCE);
    cases = rowsItem(rows, "rows.cases", EntityType.CASE);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.say("filter.message"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(60, SWT.DEFAULT)
        .applyTo(filter);
    Controls.named(filter, "cases.filter", words.say("filter"));
    filter.addListener(SWT.Modify, event -> presenter.filter(filter.getText()));
    tools = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    Controls.named(tools, "cases.tools", words.say("tools"));
    // On a line of its own, for beside the filter there is no room in a narrow view.
    GridDataFactory.fillDefaults().span(2, 1).applyTo(tools);
    tool("tool.variable", presenter::newVariable);
    tool("tool.case", presenter::newCase);
    empty = new EmptyNote(area, site.theme());
    grid = new Grid(area, site.theme(), presenter, this::say);
    foot = new Label(area, SWT.WRAP);
    foot.setForeground(site.theme().muted());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(4, 0).applyTo(foot);
    Menus.of(grid.table(), this::fillMenu);
    tools.setEnabled(presenter.canChange());
    presenter.start(site.uiThread());
  }

  private ToolItem rowsItem(ToolBar bar, String key, EntityType kind) {
    ToolItem item = new ToolItem(bar, SWT.RADIO);
    item.setText(words.say(key));
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            presenter.showRows(kind);
          }
        });
    return item;
  }

  private void tool(String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setText(words.say(key));
    item.addListener(SWT.Selection, event -> action.run());
  }

  private void fillMenu(Menu menu) {
    if (currentRow() < 0) {
      return;
    }
    if (presenter.canChange()) {
      Menus.item(menu, words.say("menu.edit"), presenter::edit);
      Menus.item(menu, words.say("menu.clear"), presenter::clear);
    }
    Menus.item(menu, words.say("menu.copy"), presenter::copy);
    if (presenter.canChange()) {
      Menus.item(menu, words.say("menu.paste"), presenter::paste);
      Menus.separate(menu);
      fillOwners(menu);
      presenter.variable().ifPresent(variable -> fillVariable(menu, variable));
    }
  }

  private void fillOwners(Menu menu) {
    if (state.ofCases()) {
      Menus.item(menu, words.say("menu.delete-case"), presenter::deleteCases);
    } else {
      Menus.item(menu, words.say("menu.assign"), presenter::assign);
      Menus.item(
          menu,
          words.say("menu.unassign"),
          () -> desk.find(Assigning.class).ifPresent(Assigning::unassign));
    }
  }

  private void fillVariable(Menu menu, Variable variable) {
    Menus.separate(menu);
    Menus.item(menu, words.say("menu.change-variable", variable.name()), presenter::changeVariable);
    Menus.item(menu, words.say("menu.delete-variable", variable.name()), presenter::deleteVariable);
  }

  // ---- showing ---------------------------------------------------------------------------------

  @Override
  public void show(GridState newState) {
    state = newState;
    sources.setSelection(!newState.ofCases());
    cases.setSelection(newState.ofCases());
    grid.show(newState);
    empty.show(emptyWords());
    say("");
  }

  private String emptyWords() {
    if (state.rows().isEmpty()) {
      if (state.total() > 0) {
        return words.say("empty.filter", filter.getText());
      }
      return words.say(state.ofCases() ? "empty.cases" : "empty.sources");
    }
    return state.variables().isEmpty() ? words.say("empty.variables") : "";
  }

  /** Says a problem below the grid, or how much there is. */
  private void say(String problem) {
    String said = problem.isEmpty() ? totals() : problem;
    if (!said.equals(foot.getText())) {
      foot.setText(said);
      area.layout();
    }
  }

  private String totals() {
    String all = words.say(state.ofCases() ? "totals.cases" : "totals.sources", state.total());
    String shown =
        state.rows().size() == state.total()
            ? all
            : words.say("totals.filtered", state.rows().size(), all);
    int selected = selectedRows().size();
    return selected > 1 ? words.say("totals.selected", shown, selected) : shown;
  }

  @Override
  public void refreshCells() {
    grid.refreshCells();
  }

  @Override
  public Optional<String> askName(String title, String label, String value) {
    TextDialog.Field field = new TextDialog.Field("cases.name", label, value, 1);
    return TextDialog.ask(area.getShell(), title, List.of(field)).map(answers -> answers.get(0));
  }

  @Override
  public Optional<Variable> askVariable(@Nullable Variable present, EntityType scope) {
    return VariableDialog.ask(area.getShell(), present, scope);
  }

  @Override
  public boolean confirm(PastePlan plan) {
    return PasteDialog.ask(area.getShell(), plan);
  }

  @Override
  public String clipboard() {
    Clipboard clipboard = new Clipboard(area.getDisplay());
    try {
      return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
    } finally {
      clipboard.dispose();
    }
  }

  @Override
  public void copy(String text) {
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(area.getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  @Override
  public void edit() {
    grid.edit("");
  }

  @Override
  public List<Integer> selectedRows() {
    return Arrays.stream(grid.table().getSelectionIndices()).sorted().boxed().toList();
  }

  @Override
  public int currentRow() {
    return grid.row();
  }

  @Override
  public int currentColumn() {
    return grid.column();
  }

  @Override
  public boolean hasFocus() {
    return !grid.table().isDisposed() && grid.table().isFocusControl();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    grid.table().setFocus();
  }

  @Override
  public void close() {
    presenter.close();
  }
}
