package org.manicule.view.coding.revise.swt;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.WordsTable;
import org.manicule.view.coding.revise.ReviewListPresenter;
import org.manicule.view.coding.revise.ReviewRow;

/** The list of passages to be reviewed; stays open beside the window while one goes to them. */
final class ReviewDialog extends Dialog {
  private static final int WIDTH = 860;

  private final Words words = Words.beside(ReviewListPresenter.class);
  private final ReviewListPresenter presenter;
  private final Executor uiThread;
  private @Nullable WordsTable<ReviewRow> table;
  private @Nullable Label count;

  ReviewDialog(@Nullable Shell parent, ReviewListPresenter presenter, Executor uiThread) {
    super(parent);
    this.presenter = presenter;
    this.uiThread = uiThread;
    setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("review.title"));
    shell.addListener(SWT.Dispose, event -> presenter.close());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label heading = new Label(area, SWT.WRAP);
    heading.setData(Controls.ID, "review.count");
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
    count = heading;
    WordsTable<ReviewRow> rows =
        new WordsTable<>(
            area,
            "review.table",
            words.say("review.table"),
            row -> List.of(row.state(), row.source(), row.code(), row.before(), row.now()));
    rows.column(words.say("column.state"), 100)
        .column(words.say("column.source"), 130)
        .column(words.say("column.code"), 150)
        .column(words.say("column.before"), 230)
        .column(words.say("column.now"), 230);
    rows.table().addListener(SWT.DefaultSelection, event -> first(presenter::goTo));
    table = rows;
    addButtons(area);
    presenter.start(uiThread, this::show);
    return area;
  }

  private void addButtons(Composite area) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
    button(row, "review.accept", () -> presenter.accept(selected()));
    button(row, "review.uncode", () -> presenter.uncode(selected()));
    button(row, "review.place", () -> first(presenter::place));
    button(row, "review.goto", () -> first(presenter::goTo));
  }

  private void button(Composite row, String id, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(words.say(id));
    button.setData(Controls.ID, id);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private List<ReviewRow> selected() {
    return table == null ? List.of() : table.selected();
  }

  private void first(Consumer<ReviewRow> action) {
    selected().stream().findFirst().ifPresent(action);
  }

  private void show(List<ReviewRow> rows) {
    if (table != null && count != null && !count.isDisposed()) {
      table.show(rows);
      count.setText(
          rows.isEmpty() ? words.say("review.none") : words.say("review.count", rows.size()));
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, words.say("review.close"), true);
  }
}
