package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.option.Option;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.TablePresenter;
import org.manicule.ui.importing.TablePresenter.State;
import org.manicule.ui.importing.TablePresenter.Step;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** The steps from a table of answers to sources: the file, the columns, what becomes of them. */
public final class TableDialog extends Dialog implements TablePresenter.View {
  private static final Words WORDS = Words.beside(TableDialog.class);
  private static final int NEXT = IDialogConstants.CLIENT_ID + 1;
  private static final int BACK = IDialogConstants.CLIENT_ID + 2;

  private final String fileName;
  private final SystemTheme theme;
  private final TablePresenter presenter;
  private final StackLayout stack = new StackLayout();
  private @Nullable Label advice;
  private @Nullable Label problem;
  private @Nullable Composite pages;
  private @Nullable TableFilePage filePage;
  private @Nullable TableColumnsPage columnsPage;
  private @Nullable TableResultPage resultPage;
  private boolean made;

  /** For a table and the options of its importer. */
  public TableDialog(
      Shell window,
      SystemTheme theme,
      String fileName,
      List<Option<?>> options,
      TablePresenter.Reading reading) {
    super(window);
    this.fileName = fileName;
    this.theme = theme;
    this.presenter = new TablePresenter(options, reading, this);
  }

  /** What the researcher accepted; nothing when the dialog was cancelled. */
  public Optional<FileDraft> ask() {
    return open() == OK ? Optional.ofNullable(presenter.result()) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("table.title", fileName));
    Controls.id(shell, "dialog.table");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(980, 660);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    advice = Controls.id(new Label(area, SWT.WRAP), "table.advice");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(advice);
    Composite held = new Composite(area, SWT.NONE);
    held.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).hint(880, 440).applyTo(held);
    filePage = new TableFilePage(held, theme, presenter);
    columnsPage = new TableColumnsPage(held, theme, presenter);
    resultPage = new TableResultPage(held, theme);
    pages = held;
    problem = Controls.id(new Label(area, SWT.WRAP), "table.problem");
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 40).applyTo(problem);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, BACK, WORDS.get("table.back"), false), "table.back");
    Controls.id(createButton(parent, NEXT, WORDS.get("table.next"), true), "table.next");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    made = true;
    presenter.start();
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == BACK) {
      presenter.back();
    } else if (id == NEXT && stack.topControl == page(Step.RESULT)) {
      okPressed();
    } else if (id == NEXT) {
      presenter.next();
    } else {
      super.buttonPressed(id);
    }
  }

  private Control page(Step step) {
    return switch (step) {
      case FILE -> Objects.requireNonNull(filePage).control();
      case COLUMNS -> Objects.requireNonNull(columnsPage).control();
      case RESULT -> Objects.requireNonNull(resultPage).control();
    };
  }

  @Override
  public void show(State state) {
    Composite held = Objects.requireNonNull(pages);
    // An answer may come when the dialog has been closed.
    if (!made || held.isDisposed()) {
      return;
    }
    Objects.requireNonNull(advice).setText(state.advice());
    String words = state.busy() ? WORDS.get("table.reading") : state.problem();
    Objects.requireNonNull(problem).setText(words.replace("&", "&&"));
    Objects.requireNonNull(filePage).show(state);
    Objects.requireNonNull(columnsPage).show(state);
    Objects.requireNonNull(resultPage).show(state);
    Control shown = page(state.step());
    if (stack.topControl != shown) {
      stack.topControl = shown;
      held.layout();
    }
    boolean last = state.step() == Step.RESULT;
    Button next = getButton(NEXT);
    next.setText(last ? WORDS.get("import.add") : WORDS.get("table.next"));
    next.setEnabled(state.canGoOn());
    setButtonLayoutData(next);
    next.getParent().layout();
    getButton(BACK).setEnabled(state.canGoBack() && !state.busy());
  }
}
