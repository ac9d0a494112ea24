package org.manicule.ui.swt.dialog;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.TablePresenter;
import org.manicule.ui.importing.TablePresenter.State;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** How a table is read, with its first rows. */
final class TableFilePage {
  private static final Words WORDS = Words.beside(TableFilePage.class);
  private static final int MOST_COLUMNS = 40;
  private static final int MARGIN = 8;

  private final SashForm area;
  private final Table rows;
  private final StyledText remarks;
  private List<List<String>> shown = List.of();
  private List<TablePresenter.Column> shownColumns = List.of();

  TableFilePage(Composite parent, SystemTheme theme, TablePresenter presenter) {
    area = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
    options(theme, presenter);
    Composite right = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(right);
    rows =
        Controls.named(
            new Table(right, SWT.BORDER | SWT.FULL_SELECTION),
            "table.rows",
            WORDS.get("table.rows"));
    rows.setHeaderVisible(true);
    rows.setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
    remarks = remarks(right, theme, "table.remarks");
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(remarks);
    area.setWeights(38, 62);
  }

  private void options(SystemTheme theme, TablePresenter presenter) {
    ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
    Composite form = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(0, 14, 0, 0).applyTo(form);
    OptionsForm.draw(form, presenter.fields(), theme, presenter::optionsChanged);
    scrolled.setContent(form);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    scrolled.addListener(
        SWT.Resize,
        event -> {
          int width = scrolled.getClientArea().width;
          scrolled.setMinSize(form.computeSize(width, SWT.DEFAULT));
        });
  }

  static StyledText remarks(Composite parent, SystemTheme theme, String id) {
    StyledText text =
        Controls.named(
            new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY),
            id,
            WORDS.get("table.remarks"));
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    text.setLineSpacing(2);
    return text;
  }

  Control control() {
    return area;
  }

  void show(State state) {
    remarks.setText(String.join("\n", state.remarks()));
    if (state.busy() || (shown.equals(state.rows()) && sameNames(state))) {
      return;
    }
    shown = state.rows();
    shownColumns = state.columns();
    rows.setRedraw(false);
    rows.removeAll();
    while (rows.getColumnCount() > 0) {
      rows.getColumn(0).dispose();
    }
    for (TablePresenter.Column column : state.columns().stream().limit(MOST_COLUMNS).toList()) {
      TableColumn made = new TableColumn(rows, SWT.LEFT);
      made.setText(column.name());
      made.setWidth(130);
    }
    for (List<String> row : state.rows()) {
      TableItem item = new TableItem(rows, SWT.NONE);
      List<String> cells =
          row.stream().limit(MOST_COLUMNS).map(cell -> cell.replace('\n', ' ')).toList();
      item.setText(cells.toArray(String[]::new));
    }
    rows.setRedraw(true);
  }

  private boolean sameNames(State state) {
    return state.columns().stream()
        .map(TablePresenter.Column::name)
        .toList()
        .equals(shownColumns.stream().map(TablePresenter.Column::name).toList());
  }
}
