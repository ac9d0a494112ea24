package org.manicule.view.coding.versions.swt;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.WordsTable;
import org.manicule.view.coding.versions.DiffRow;
import org.manicule.view.coding.versions.VersionRow;
import org.manicule.view.coding.versions.VersionsPresenter;
import org.manicule.view.coding.versions.VersionsState;
import org.manicule.view.coding.versions.VersionsView;

/** The versions of the codebook above, what differs between them below. */
final class VersionsDialog extends Dialog implements VersionsView {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 420;
  private static final int LINES = 5;

  private final Words words = Words.beside(VersionsPresenter.class);
  private final VersionsPresenter presenter;
  private @Nullable Label heading;
  private @Nullable WordsTable<DiffRow> differences;
  private @Nullable Text details;

  VersionsDialog(@Nullable Shell parent, Workbench workbench, Project project, Executor uiThread) {
    super(parent);
    presenter = new VersionsPresenter(workbench, project, uiThread, this);
    setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    SashForm halves = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(halves);
    Table versions = versions(halves);
    Composite below = new Composite(halves, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(below);
    Label label = new Label(below, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    label.setData(Controls.ID, "versions.heading");
    heading = label;
    differences(below);
    halves.setWeights(38, 62);
    presenter.compare(List.of());
    versions.setFocus();
    return area;
  }

  private Table versions(Composite area) {
    Table table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    column(table, "column.number", 60);
    column(table, "column.when", 160);
    column(table, "column.who", 140);
    column(table, "column.what", 470);
    Controls.named(table, "versions.table", words.say("versions"));
    table.addListener(
        SWT.SetData, event -> fill((TableItem) event.item, presenter.row(event.index)));
    table.addListener(
        SWT.Selection,
        event -> presenter.compare(Arrays.stream(table.getSelectionIndices()).boxed().toList()));
    table.setItemCount(presenter.size());
    return table;
  }

  private static void fill(TableItem item, VersionRow row) {
    item.setText(new String[] {Long.toString(row.number()), row.when(), row.who(), row.what()});
  }

  private void column(Table table, String key, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(words.say(key));
    column.setWidth(width);
  }

  private void differences(Composite area) {
    WordsTable<DiffRow> table =
        new WordsTable<>(
            area,
            "versions.differences",
            words.say("differences"),
            row -> List.of(row.change(), row.subject(), row.what(), row.before(), row.after()));
    table
        .column(words.say("column.change"), 80)
        .column(words.say("column.subject"), 220)
        .column(words.say("column.text"), 110)
        .column(words.say("column.before"), 210)
        .column(words.say("column.after"), 210);
    Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(WIDTH, LINES * text.getLineHeight())
        .applyTo(text);
    Controls.named(text, "versions.details", words.say("details"));
    table
        .table()
        .addListener(
            SWT.Selection,
            event -> table.selected().stream().findFirst().ifPresent(row -> detail(row, text)));
    differences = table;
    details = text;
  }

  private void detail(DiffRow row, Text text) {
    String both =
        row.before().isEmpty() && row.after().isEmpty()
            ? ""
            : "\n"
                + words.say("detail.before", row.before())
                + "\n"
                + words.say("detail.after", row.after());
    text.setText(
        String.join(" · ", row.subject(), row.what().isEmpty() ? row.change() : row.what()) + both);
  }

  @Override
  public void show(VersionsState state) {
    if (heading != null && !heading.isDisposed() && differences != null && details != null) {
      heading.setText(state.heading());
      differences.show(state.rows());
      details.setText("");
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
