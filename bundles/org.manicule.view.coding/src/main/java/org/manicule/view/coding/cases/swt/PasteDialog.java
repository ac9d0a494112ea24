package org.manicule.view.coding.cases.swt;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.cases.PastePlan;
import org.manicule.view.coding.cases.PastePlan.Cell;
import org.manicule.view.coding.desk.Words;

/** Shows what would be pasted where, what does not fit first, and asks whether to do so. */
final class PasteDialog extends Dialog {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 280;
  private static final int NARROW = 140;
  private static final int WIDE = 280;

  private final Words words = Words.beside(GridPresenter.class);
  private final PastePlan plan;

  private PasteDialog(Shell parent, PastePlan plan) {
    super(parent);
    this.plan = plan;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer. */
  static boolean ask(Shell parent, PastePlan plan) {
    return new PasteDialog(parent, plan).open() == Window.OK;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("paste.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label head = new Label(area, SWT.WRAP);
    head.setText(
        plan.misfits() == 0
            ? words.say("paste.fits", plan.fitting())
            : words.say("paste.misfits", plan.fitting(), plan.misfits()));
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(head);
    Table table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    column(table, "paste.row", NARROW);
    column(table, "paste.variable", NARROW);
    column(table, "paste.value", NARROW);
    column(table, "paste.problem", WIDE);
    table.addListener(
        SWT.SetData, event -> fill((TableItem) event.item, plan.cells().get(event.index)));
    table.setItemCount(plan.cells().size());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    Controls.named(table, "paste.table", words.say("paste.table"));
    return area;
  }

  private void column(Table table, String key, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(words.say(key));
    column.setWidth(width);
  }

  private void fill(TableItem item, Cell cell) {
    String problem = cell.problem().isEmpty() ? "" : "\u26a0 " + cell.problem();
    item.setText(new String[] {cell.row(), cell.variable().name(), cell.written(), problem});
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, words.say("paste.do"), true)
        .setEnabled(plan.fitting() > 0);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}
