package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.model.VariableType;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.TablePresenter;
import org.manicule.ui.importing.TablePresenter.Column;
import org.manicule.ui.importing.TablePresenter.State;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Which part each column plays, and what becomes a source. */
final class TableColumnsPage {
  private static final Words WORDS = Words.beside(TableColumnsPage.class);
  private static final List<Role> ROLES =
      List.of(Role.RESPONDENT, Role.VARIABLE, Role.TEXT, Role.NONE);
  private static final List<VariableType> TYPES =
      List.of(VariableType.TEXT, VariableType.NUMBER, VariableType.DATE, VariableType.YES_NO);

  private final SystemTheme theme;
  private final Composite area;
  private final Table table;
  private final Combo role;
  private final Combo type;
  private final Button byRespondent;
  private final Button byQuestion;
  private final Button cases;
  private List<Column> columns = List.of();

  TableColumnsPage(Composite parent, SystemTheme theme, TablePresenter presenter) {
    this.theme = theme;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(area);
    table =
        Controls.named(
            new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE),
            "table.columns",
            WORDS.get("table.columns"));
    table.setHeaderVisible(true);
    column(WORDS.get("table.column"), 230);
    column(WORDS.get("table.role"), 165);
    column(WORDS.get("table.type"), 90);
    column(WORDS.get("table.filled"), 120);
    column(WORDS.get("table.example"), 320);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(line);
    role = combo(line, "table.role", WORDS.get("table.role.label"));
    ROLES.forEach(each -> role.add(words(each)));
    type = combo(line, "table.type", WORDS.get("table.type.label"));
    TYPES.forEach(each -> type.add(words(each)));
    Group group = new Group(area, SWT.NONE);
    group.setText(WORDS.get("table.layout"));
    GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    byRespondent = radio(group, "respondents", WORDS.get("table.layout.respondents"), presenter);
    byQuestion = radio(group, "questions", WORDS.get("table.layout.questions"), presenter);
    cases = Controls.id(new Button(group, SWT.CHECK), "table.cases");
    cases.setText(WORDS.get("table.cases"));
    cases.addListener(SWT.Selection, event -> presenter.cases(cases.getSelection()));
    GridDataFactory.fillDefaults().indent(0, 4).applyTo(cases);
    listen(presenter);
  }

  private void column(String words, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words);
    column.setWidth(width);
  }

  private static Combo combo(Composite line, String id, String words) {
    Label label = new Label(line, SWT.NONE);
    label.setText(words);
    return Controls.named(
        new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN), id, words.replace("&", ""));
  }

  private static Button radio(
      Composite parent, String layout, String words, TablePresenter presenter) {
    Button radio = Controls.id(new Button(parent, SWT.RADIO), "table.layout." + layout);
    radio.setText(words);
    radio.addListener(
        SWT.Selection,
        event -> {
          if (radio.getSelection()) {
            presenter.layout(layout);
          }
        });
    return radio;
  }

  private void listen(TablePresenter presenter) {
    table.addListener(SWT.Selection, event -> showSelected());
    role.addListener(
        SWT.Selection,
        event -> presenter.play(table.getSelectionIndex(), ROLES.get(role.getSelectionIndex())));
    type.addListener(
        SWT.Selection,
        event -> presenter.type(table.getSelectionIndex(), TYPES.get(type.getSelectionIndex())));
  }

  private static String words(Role role) {
    return WORDS.get("table.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private static String words(VariableType type) {
    return WORDS.get("table.type." + type.name().toLowerCase(Locale.ROOT));
  }

  Control control() {
    return area;
  }

  void show(State state) {
    byRespondent.setSelection(state.layout().equals("respondents"));
    byQuestion.setSelection(state.layout().equals("questions"));
    cases.setSelection(state.cases());
    cases.setEnabled(state.layout().equals("respondents"));
    if (!state.columns().equals(columns)) {
      columns = state.columns();
      table.setRedraw(false);
      table.setItemCount(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        boolean typed = column.role() == Role.VARIABLE;
        TableItem item = table.getItem(i);
        item.setText(
            new String[] {
              column.name(),
              words(column.role()),
              typed ? words(column.type()) : "",
              column.filled(),
              column.example()
            });
        item.setForeground(column.role() == Role.NONE ? theme.muted() : null);
      }
      table.setRedraw(true);
      if (table.getSelectionIndex() < 0 && !columns.isEmpty()) {
        table.setSelection(0);
      }
    }
    showSelected();
  }

  private void showSelected() {
    int index = table.getSelectionIndex();
    boolean some = index >= 0 && index < columns.size();
    role.setEnabled(some);
    type.setEnabled(some && columns.get(index).role() == Role.VARIABLE);
    if (some) {
      role.select(ROLES.indexOf(columns.get(index).role()));
      type.select(TYPES.indexOf(columns.get(index).type()));
    }
  }
}
