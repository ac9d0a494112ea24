package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.FileDraft;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportPreviewPresenter;
import org.manicule.ui.importing.ImportPreviewPresenter.Row;
import org.manicule.ui.importing.ImportPreviewPresenter.State;
import org.manicule.ui.importing.ImportRules;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** The look at files before they enter the project. */
public final class ImportPreviewDialog extends Dialog implements ImportPreviewPresenter.View {
  private static final Words WORDS = Words.beside(ImportPreviewDialog.class);

  private final SystemTheme theme;
  private final ImportPreviewPresenter presenter;
  private @Nullable Table table;
  private @Nullable ImportDetail detail;
  private @Nullable ImportTabs choices;
  private @Nullable Button cleanAll;
  private @Nullable Label summary;
  private boolean showing;

  /** For files that were read; the presenter is made for this view. */
  public ImportPreviewDialog(
      Shell window,
      SystemTheme theme,
      Function<ImportPreviewPresenter.View, ImportPreviewPresenter> presenter) {
    super(window);
    this.theme = theme;
    this.presenter = presenter.apply(this);
  }

  /** What was chosen, for the next import. */
  public ImportRules remembered() {
    return presenter.remembered();
  }

  /** What the researcher accepted; empty when the dialog was cancelled. */
  public List<FileDraft> ask() {
    return open() == OK ? presenter.accepted() : List.of();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("import.title"));
    Controls.id(shell, "dialog.import");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(980, 680);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    Label intro = new Label(area, SWT.WRAP);
    intro.setText(WORDS.get("import.intro"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(intro);
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).hint(860, 420).applyTo(sash);
    createTable(sash);
    TabFolder tabs = Controls.id(new TabFolder(sash, SWT.NONE), "import.tabs");
    ImportDetail about = new ImportDetail(tabs, theme, presenter::clean);
    detail = about;
    TabItem first = new TabItem(tabs, SWT.NONE);
    first.setText(WORDS.get("import.tab.about"));
    first.setControl(about.control());
    choices = new ImportTabs(tabs, presenter);
    sash.setWeights(40, 60);
    cleanAll = Controls.id(new Button(area, SWT.CHECK), "import.clean-all");
    cleanAll.addListener(SWT.Selection, event -> presenter.cleanAll(selection(event)));
    summary = Controls.id(new Label(area, SWT.NONE), "import.summary");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    return area;
  }

  private static boolean selection(Event event) {
    return ((Button) event.widget).getSelection();
  }

  private void createTable(Composite parent) {
    Table made =
        Controls.named(
            new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION),
            "import.files",
            WORDS.get("import.files"));
    made.setHeaderVisible(true);
    column(made, WORDS.get("import.file"), 240, SWT.LEFT);
    column(made, WORDS.get("import.kind"), 120, SWT.LEFT);
    column(made, WORDS.get("import.characters"), 90, SWT.RIGHT);
    column(made, WORDS.get("import.paragraphs"), 110, SWT.RIGHT);
    column(made, WORDS.get("import.headings"), 80, SWT.RIGHT);
    column(made, WORDS.get("import.remarks"), 290, SWT.LEFT);
    made.addListener(SWT.Selection, this::onTable);
    table = made;
  }

  private static void column(Table table, String words, int width, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(words);
    column.setWidth(width);
  }

  private void onTable(Event event) {
    if (showing) {
      return;
    }
    TableItem item = (TableItem) event.item;
    int row = item.getParent().indexOf(item);
    if (event.detail == SWT.CHECK) {
      presenter.include(row, item.getChecked());
    } else {
      presenter.select(row);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("import.add"), true), "import.add");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    presenter.start();
  }

  @Override
  public void show(State state) {
    if (getShell() == null || getShell().isDisposed()) {
      return; // what recognisers find after the dialog was closed
    }
    showing = true;
    showRows(state);
    Objects.requireNonNull(detail).show(state.detail());
    Objects.requireNonNull(choices).show(state.choices());
    Button all = Objects.requireNonNull(cleanAll);
    all.setText(WORDS.get("import.clean.all", state.furniture()));
    all.setSelection(state.cleanedAll());
    all.setVisible(state.furniture() > 0);
    Objects.requireNonNull(summary).setText(state.summary());
    getButton(IDialogConstants.OK_ID).setEnabled(state.canAdd());
    showing = false;
  }

  private void showRows(State state) {
    Table shown = Objects.requireNonNull(table);
    while (shown.getItemCount() < state.rows().size()) {
      new TableItem(shown, SWT.NONE);
    }
    for (int i = 0; i < state.rows().size(); i++) {
      Row row = state.rows().get(i);
      TableItem item = shown.getItem(i);
      item.setText(
          new String[] {
            row.name(),
            row.kind(),
            row.characters(),
            row.paragraphs(),
            row.headings(),
            row.remarks()
          });
      item.setChecked(row.included());
      item.setForeground(row.readable() ? null : theme.muted());
    }
    if (shown.getSelectionIndex() != state.selected()) {
      shown.setSelection(state.selected());
    }
  }
}
