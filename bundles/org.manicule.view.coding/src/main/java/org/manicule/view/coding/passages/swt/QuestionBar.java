package org.manicule.view.coding.passages.swt;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.api.model.Variable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.passages.Arrangement;
import org.manicule.view.coding.passages.Context;
import org.manicule.view.coding.passages.Grouping;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.manicule.view.coding.passages.PassagesState;
import org.manicule.view.coding.passages.Sorting;
import org.manicule.view.coding.passages.Start;

/** What is asked for and how it is arranged: the part above the list of passages. */
final class QuestionBar {
  private static final int MOST_LINES = 4;

  private final Words words;
  private final PassagesPresenter presenter;
  private final Composite area;
  private final Combo start;
  private final Button subCodes;
  private final Table conditions;
  private final GridData conditionsData;
  private final Button again;
  private final Composite tools;
  private List<String> lines = List.of();
  private Arrangement arrangement = Arrangement.PLAIN;
  private Context context = Context.NONE;

  QuestionBar(Composite area, PassagesPresenter presenter, Words words) {
    this.area = area;
    this.words = words;
    this.presenter = presenter;
    Composite head = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    start = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
    Arrays.stream(Start.values()).forEach(each -> start.add(words.say("start." + each)));
    // In a row of its own, for beside it there is no room in a narrow view.
    GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(start);
    Controls.named(start, "passages.start", words.say("start"));
    subCodes = new Button(head, SWT.CHECK);
    subCodes.setText(words.say("sub-codes"));
    Controls.named(subCodes, "passages.sub-codes", words.say("sub-codes"));
    conditions = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    new TableColumn(conditions, SWT.NONE);
    conditionsData = GridDataFactory.fillDefaults().grab(true, false).create();
    conditions.setLayoutData(conditionsData);
    Controls.named(conditions, "passages.conditions", words.say("conditions"));
    tools = new Composite(area, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
    tools.setLayout(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
    tool("passages.tool.condition", words.say("tool.condition"), it -> presenter.addCondition());
    tool("passages.tool.arrange", words.say("tool.arrange"), it -> pop(it, this::arrangements));
    tool("passages.tool.export", words.say("tool.export"), it -> presenter.actions().export());
    again = tool("passages.tool.again", words.say("tool.again"), it -> presenter.searchAgain());
    listen();
    showAgain(false);
    showConditions(List.of());
  }

  private Button tool(String id, String text, Consumer<Button> action) {
    Button button = new Button(tools, SWT.PUSH | SWT.FLAT);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.accept(button));
    return Controls.named(button, id, text);
  }

  private void listen() {
    start.addListener(
        SWT.Selection, event -> presenter.startFrom(Start.values()[start.getSelectionIndex()]));
    subCodes.addListener(
        SWT.Selection, event -> presenter.includeSubCodes(subCodes.getSelection()));
    conditions.addListener(
        SWT.DefaultSelection, event -> presenter.changeCondition(conditions.getSelectionIndex()));
    conditions.addListener(SWT.KeyDown, this::key);
    conditions.addListener(
        SWT.Resize, event -> conditions.getColumn(0).setWidth(conditions.getClientArea().width));
    Menus.of(conditions, this::conditionMenu);
  }

  private void key(Event event) {
    if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
      presenter.removeCondition(conditions.getSelectionIndex());
    }
  }

  private void conditionMenu(Menu menu) {
    int index = conditions.getSelectionIndex();
    if (index >= 0) {
      Menus.item(menu, words.say("menu.change"), () -> presenter.changeCondition(index));
      Menus.item(menu, words.say("menu.remove"), () -> presenter.removeCondition(index));
    }
    Menus.item(menu, words.say("tool.condition"), presenter::addCondition);
  }

  private void pop(Button below, Consumer<Menu> fill) {
    Menu menu = new Menu(below);
    fill.accept(menu);
    menu.setLocation(below.toDisplay(0, below.getSize().y));
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void arrangements(Menu menu) {
    groups(below(menu, words.say("tool.group")));
    orders(below(menu, words.say("tool.sort")));
    contexts(below(menu, words.say("tool.context")));
  }

  private static Menu below(Menu menu, String text) {
    MenuItem item = new MenuItem(menu, SWT.CASCADE);
    item.setText(text);
    Menu below = new Menu(item);
    item.setMenu(below);
    return below;
  }

  private void groups(Menu menu) {
    for (Grouping grouping : Grouping.values()) {
      if (grouping != Grouping.VARIABLE) {
        choice(
            menu,
            words.say("group." + grouping),
            arrangement.grouping() == grouping,
            () -> presenter.arrange(arrangement.grouped(grouping)));
      }
    }
    List<Variable> variables = presenter.variables();
    if (!variables.isEmpty()) {
      Menus.separate(menu);
    }
    for (Variable variable : variables) {
      choice(
          menu,
          words.say("group.VARIABLE", variable.name()),
          variable.id().equals(arrangement.variable()),
          () -> presenter.arrange(arrangement.groupedBy(variable.id())));
    }
  }

  private void orders(Menu menu) {
    for (Sorting sorting : Sorting.values()) {
      choice(
          menu,
          words.say("sort." + sorting),
          arrangement.sorting() == sorting,
          () -> presenter.arrange(arrangement.sorted(sorting)));
    }
  }

  private void contexts(Menu menu) {
    for (Context each : Context.values()) {
      choice(menu, words.say("context." + each), context == each, () -> presenter.widen(each));
    }
  }

  private static void choice(Menu menu, String text, boolean chosen, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(text.replace("&", "&&"));
    item.setSelection(chosen);
    item.addListener(
        SWT.Selection,
        event -> {
          // The item that was chosen before tells that too.
          if (item.getSelection()) {
            action.run();
          }
        });
  }

  void show(PassagesState state) {
    if (start.getSelectionIndex() != state.start().ordinal()) {
      start.select(state.start().ordinal());
    }
    subCodes.setSelection(state.subCodes());
    arrangement = state.layout().arrangement();
    context = state.layout().context();
    if (!lines.equals(state.conditions())) {
      showConditions(state.conditions());
    }
    if (again.getVisible() != state.stopped()) {
      showAgain(state.stopped());
    }
  }

  private void showAgain(boolean visible) {
    RowData data = new RowData();
    data.exclude = !visible;
    again.setLayoutData(data);
    again.setVisible(visible);
    area.layout(new Control[] {again});
  }

  private void showConditions(List<String> newLines) {
    lines = newLines;
    int chosen = conditions.getSelectionIndex();
    conditions.removeAll();
    for (String line : newLines) {
      new TableItem(conditions, SWT.NONE).setText(line);
    }
    conditions.select(Math.min(chosen, newLines.size() - 1));
    conditionsData.exclude = newLines.isEmpty();
    conditionsData.heightHint = conditions.getItemHeight() * Math.min(MOST_LINES, newLines.size());
    conditions.setVisible(!newLines.isEmpty());
    area.layout();
  }
}
