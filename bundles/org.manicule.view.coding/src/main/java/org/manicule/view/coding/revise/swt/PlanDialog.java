package org.manicule.view.coding.revise.swt;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.WordsTable;
import org.manicule.view.coding.revise.PlanState;

/** Shows what a newer version of a file comes to, before anything is changed. */
final class PlanDialog extends Dialog {
  private static final int WIDTH = 760;

  private final Words words = Words.beside(PlanState.class);
  private final PlanState plan;

  PlanDialog(@Nullable Shell parent, PlanState plan) {
    super(parent);
    this.plan = plan;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(plan.title());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label numbers = new Label(area, SWT.WRAP);
    numbers.setText(plan.numbers().replace("&", "&&"));
    numbers.setData(Controls.ID, "plan.numbers");
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(numbers);
    if (!plan.rows().isEmpty()) {
      WordsTable<PlanState.Row> table =
          new WordsTable<>(
              area,
              "plan.table",
              words.say("plan.table"),
              row -> List.of(row.fate(), row.code(), row.before(), row.now()));
      table
          .column(words.say("column.fate"), 90)
          .column(words.say("column.code"), 160)
          .column(words.say("column.before"), 250)
          .column(words.say("column.now"), 250);
      table.show(plan.rows());
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, words.say("plan.ok"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}
