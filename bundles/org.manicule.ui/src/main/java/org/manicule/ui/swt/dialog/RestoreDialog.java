package org.manicule.ui.swt.dialog;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Backup;
import org.manicule.api.task.Tasks;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.RestorePresenter;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Shows what a project holds and what its backups hold, to go back to one of them. */
public final class RestoreDialog extends Dialog implements RestorePresenter.View {
  private static final Words WORDS = Words.beside(RestoreDialog.class);
  private static final int MAKE = IDialogConstants.CLIENT_ID;

  private final SystemTheme theme;
  private final RestorePresenter presenter;
  private @Nullable Table table;
  private @Nullable Label note;
  private int head;

  /** For one project; what comes after the dialog is closed is dropped by the executor. */
  public RestoreDialog(
      Shell window,
      SystemTheme theme,
      RestorePresenter.Place place,
      Tasks tasks,
      Executor uiThread) {
    super(window);
    this.theme = theme;
    this.presenter = new RestorePresenter(place, tasks, uiThread, this);
  }

  /** The backup to go back to; nothing when the dialog was closed otherwise. */
  public Optional<Backup> ask() {
    return open() == OK ? presenter.selected() : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("restore.title"));
    Controls.id(shell, "dialog.restore");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(780, 420);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    Table made =
        Controls.named(
            new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE),
            "restore.table",
            WORDS.get("restore.table"));
    made.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
    column(made, SWT.LEFT, WORDS.get("restore.at"), 180);
    column(made, SWT.LEFT, WORDS.get("restore.reason"), 210);
    column(made, SWT.RIGHT, WORDS.get("restore.entries"), 70);
    column(made, SWT.RIGHT, WORDS.get("restore.sources"), 70);
    column(made, SWT.RIGHT, WORDS.get("restore.codes"), 60);
    column(made, SWT.RIGHT, WORDS.get("restore.codings"), 70);
    column(made, SWT.RIGHT, WORDS.get("restore.size"), 80);
    made.addListener(SWT.Selection, event -> selected());
    made.addListener(SWT.DefaultSelection, event -> okPressed());
    table = made;
    Label words = Controls.id(new Label(area, SWT.WRAP), "restore.note");
    words.setForeground(theme.mutedOnSurface());
    GridDataFactory.fillDefaults().grab(true, false).hint(700, 36).applyTo(words);
    note = words;
    return area;
  }

  private static void column(Table table, int style, String words, int width) {
    TableColumn column = new TableColumn(table, style);
    column.setText(words);
    column.setWidth(width);
  }

  private void selected() {
    int row = Objects.requireNonNull(table).getSelectionIndex() - head;
    if (row >= 0) {
      presenter.select(row);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, MAKE, WORDS.get("restore.make"), false), "restore.make");
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("restore.go"), false), "restore.ok");
    Controls.id(
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true),
        "restore.close");
    presenter.start();
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == MAKE) {
      presenter.makeNow();
    } else {
      super.buttonPressed(button);
    }
  }

  @Override
  protected void okPressed() {
    if (getButton(IDialogConstants.OK_ID).isEnabled()) {
      super.okPressed();
    }
  }

  @Override
  public boolean close() {
    presenter.close();
    return super.close();
  }

  @Override
  public void show(RestorePresenter.State state) {
    Table shown = Objects.requireNonNull(table);
    if (shown.isDisposed()) {
      return;
    }
    head = state.present() == null ? 0 : 1;
    shown.setItemCount(0);
    if (state.present() != null) {
      add(shown, state.present()).setFont(theme.bold());
    }
    state.backups().forEach(row -> add(shown, row));
    if (state.selected() >= 0) {
      shown.setSelection(state.selected() + head);
    }
    Objects.requireNonNull(note).setText(state.note().replace("&", "&&"));
    getButton(IDialogConstants.OK_ID).setEnabled(state.canRestore());
    getButton(MAKE).setEnabled(state.canMake());
  }

  private static TableItem add(Table table, RestorePresenter.Row row) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          row.at(),
          row.reason(),
          row.entries(),
          row.sources(),
          row.codes(),
          row.codings(),
          row.size()
        });
    return item;
  }
}
