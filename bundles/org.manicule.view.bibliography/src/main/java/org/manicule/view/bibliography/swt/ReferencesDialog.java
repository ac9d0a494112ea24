package org.manicule.view.bibliography.swt;

import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.reference.ReferencePlan;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.bibliography.ReferencesPresenter;
import org.manicule.view.bibliography.ReferencesPresenter.Row;
import org.manicule.view.bibliography.ReferencesPresenter.State;
import org.manicule.view.bibliography.Words;

/** The look at a bibliography before it changes anything. */
final class ReferencesDialog extends Dialog implements ReferencesPresenter.View {
  private static final int MARGIN = 8;

  private final Words words = new Words();
  private final ReferencePlan plan;
  private final ReferencesPresenter presenter;
  private @Nullable Table table;
  private @Nullable StyledText detail;
  private @Nullable StyledText remarks;
  private @Nullable Button replace;
  private @Nullable Label summary;
  private boolean showing;

  ReferencesDialog(Shell window, ReferencePlan plan) {
    super(window);
    this.plan = plan;
    this.presenter = new ReferencesPresenter(plan, this);
  }

  /** Whether references are to be given. */
  boolean ask() {
    return open() == OK;
  }

  ReferencePlan accepted() {
    return presenter.accepted();
  }

  boolean replaces() {
    return presenter.replaces();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("title", plan.fileName()));
    Controls.id(shell, "dialog.references");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(900, 620);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    Label intro = new Label(area, SWT.WRAP);
    intro.setText(words.say("intro"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(intro);
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).hint(820, 400).applyTo(sash);
    addTable(sash);
    detail = text(sash, "references.detail", words.say("detail"));
    remarks = text(sash, "references.remarks", words.say("remarks"));
    sash.setWeights(45, 32, 23);
    replace = Controls.id(new Button(area, SWT.CHECK), "references.replace");
    replace.addListener(
        SWT.Selection, event -> presenter.replace(((Button) event.widget).getSelection()));
    summary = Controls.id(new Label(area, SWT.NONE), "references.summary");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    return area;
  }

  private void addTable(Composite parent) {
    Table made =
        Controls.named(
            new Table(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION),
            "references.rows",
            words.say("rows"));
    made.setHeaderVisible(true);
    column(made, words.say("row.source"), 300);
    column(made, words.say("row.cited"), 190);
    column(made, words.say("row.because"), 190);
    column(made, words.say("row.values"), 140);
    made.addListener(SWT.Selection, this::onTable);
    table = made;
  }

  private static void column(Table table, String name, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(name);
    column.setWidth(width);
  }

  private static StyledText text(Composite parent, String id, String name) {
    StyledText text =
        Controls.named(
            new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY), id, name);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    return text;
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
        createButton(parent, IDialogConstants.OK_ID, words.say("give"), true), "references.give");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    presenter.start();
  }

  @Override
  public void show(State state) {
    showing = true;
    Table shown = Objects.requireNonNull(table);
    shown.setItemCount(state.rows().size());
    for (int i = 0; i < state.rows().size(); i++) {
      Row row = state.rows().get(i);
      TableItem item = shown.getItem(i);
      item.setText(new String[] {row.source(), row.citedAs(), row.because(), row.values()});
      item.setChecked(row.included());
    }
    if (state.selected() >= 0 && shown.getSelectionIndex() != state.selected()) {
      shown.setSelection(state.selected());
    }
    Objects.requireNonNull(detail).setText(String.join("\n", state.detail()));
    Objects.requireNonNull(remarks).setText(String.join("\n", state.remarks()));
    Button box = Objects.requireNonNull(replace);
    box.setText(words.say("replace", state.differing()));
    box.setSelection(state.replaces());
    box.setVisible(state.differing() > 0);
    Objects.requireNonNull(summary).setText(state.summary());
    getButton(IDialogConstants.OK_ID).setEnabled(state.canGive());
    showing = false;
  }
}
