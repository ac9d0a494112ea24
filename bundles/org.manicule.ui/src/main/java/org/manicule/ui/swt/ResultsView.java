package org.manicule.ui.swt;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.analysis.Analysis;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.result.ResultTable;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;

/** Shows one of the results of analyses as a table to read and to copy. */
final class ResultsView implements View {
  private static final Words WORDS = Words.beside(ResultsView.class);
  private static final int WIDEST = 360;
  private static final int MEASURED = 200;
  private static final int PADDING = 14;
  private static final int NARROW = 200;

  private final ViewSite site;
  private final Runnable onClose;
  private final Composite area;
  private final Combo choice;
  private final ToolBar tools;
  private final Table table;
  private final Composite nothing;
  private final Label note;
  private List<ResultTable> results = List.of();
  private @Nullable ResultTable shown;

  /**
   * A view without results yet.
   *
   * @param analyses what can be counted, offered while there are none
   */
  ResultsView(Composite parent, ViewSite site, List<Analysis> analyses, Runnable onClose) {
    this.site = site;
    this.onClose = onClose;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(site.theme().background());
    area.setBackgroundMode(SWT.INHERIT_DEFAULT);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 6).applyTo(area);
    choice =
        Controls.named(
            new Combo(area, SWT.READ_ONLY), "results.choice", WORDS.get("results.choice"));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(choice);
    choice.addListener(SWT.Selection, event -> showChosen());
    tools = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    GridDataFactory.fillDefaults().applyTo(tools);
    ToolItem copy = Controls.id(new ToolItem(tools, SWT.PUSH), "results.copy");
    copy.setText(WORDS.get("results.copy"));
    copy.setImage(Icons.get(site.theme(), "copy"));
    copy.setToolTipText(WORDS.get("results.copy.tip"));
    copy.addListener(SWT.Selection, event -> copy());
    table =
        Controls.named(
            new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER),
            "results.table",
            WORDS.get("results.table"));
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.DefaultSelection, event -> reveal());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
    nothing = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 8).applyTo(nothing);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(nothing);
    note = Controls.id(new Label(nothing, SWT.WRAP), "results.note");
    note.setForeground(site.theme().muted());
    GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(note);
    analyses.forEach(this::offer);
  }

  private void offer(Analysis analysis) {
    Button button = Controls.id(new Button(nothing, SWT.PUSH), "results.count." + analysis.id());
    button.setText(WORDS.get("results.count", analysis.name().replace("&", "&&")));
    button.addListener(
        SWT.Selection, event -> site.workbench().perform("analyse." + analysis.id()));
  }

  /**
   * Shows the newest of these results and offers the others.
   *
   * @param whyNone says why there are none, when there are none
   */
  void show(List<ResultTable> newResults, String whyNone) {
    results = List.copyOf(newResults);
    boolean some = !results.isEmpty();
    note.setText(whyNone);
    List.of(choice, tools, table).forEach(control -> show(control, some));
    show(nothing, !some);
    area.layout();
    choice.setItems(results.stream().map(ResultTable::title).toArray(String[]::new));
    choice.select(0);
    showChosen();
  }

  private static void show(Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  private void showChosen() {
    int chosen = choice.getSelectionIndex();
    shown = chosen < 0 || results.isEmpty() ? null : results.get(chosen);
    table.setRedraw(false);
    for (TableColumn column : table.getColumns()) {
      column.dispose();
    }
    table.setItemCount(0);
    if (shown != null) {
      fillColumns(shown);
    }
    table.setRedraw(true);
  }

  private void fillColumns(ResultTable result) {
    for (int i = 0; i < result.columns().size(); i++) {
      TableColumn column = new TableColumn(table, result.numeric().get(i) ? SWT.RIGHT : SWT.LEFT);
      column.setText(result.columns().get(i));
      column.setToolTipText(result.columns().get(i));
    }
    table.setItemCount(result.rows().size());
    GC gc = new GC(table);
    for (int i = 0; i < result.columns().size(); i++) {
      table.getColumn(i).setWidth(Math.min(WIDEST, width(result, i, gc)));
    }
    gc.dispose();
  }

  /**
   * Measured here, because a table whose rows are made on demand knows only those on the screen.
   */
  private int width(ResultTable result, int column, GC gc) {
    table.getColumn(column).pack();
    int widest = table.getColumn(column).getWidth();
    for (List<String> row : result.rows().subList(0, Math.min(MEASURED, result.rows().size()))) {
      widest = Math.max(widest, gc.textExtent(row.get(column)).x);
    }
    return widest + PADDING;
  }

  private void fill(Event event) {
    if (shown != null) {
      TableItem item = (TableItem) event.item;
      item.setText(shown.rows().get(event.index).toArray(String[]::new));
    }
  }

  private void reveal() {
    int row = table.getSelectionIndex();
    if (shown != null && row >= 0 && row < shown.passages().size()) {
      site.workbench().reveal(shown.passages().get(row));
    }
  }

  private void copy() {
    if (shown != null) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(
          new Object[] {shown.asTsv()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
      site.workbench().say(WORDS.get("results.copied", shown.rows().size()));
    }
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    if (results.isEmpty()) {
      nothing.setFocus();
    } else {
      table.setFocus();
    }
  }

  @Override
  public void close() {
    onClose.run();
  }
}
