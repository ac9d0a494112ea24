package org.manicule.view.coding.codebook.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.codebook.CodeChoice;

/** Asks for one code: type some letters of it, Enter takes the one marked. */
public final class CodeDialog extends Dialog {
  private static final int WIDTH = 440;
  private static final int HEIGHT = 280;

  private final String title;
  private final String question;
  private final List<CodeChoice> choices;
  private List<CodeChoice> shown;
  private @Nullable Table list;
  private @Nullable CodeChoice answer;

  private CodeDialog(Shell parent, String title, String question, List<CodeChoice> choices) {
    super(parent);
    this.title = title;
    this.question = question;
    this.choices = choices;
    this.shown = choices;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  public static Optional<CodeChoice> ask(
      Shell parent, String title, String question, List<CodeChoice> choices) {
    CodeDialog dialog = new CodeDialog(parent, title, question, choices);
    return dialog.open() == Window.OK ? Optional.ofNullable(dialog.answer) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label label = new Label(area, SWT.WRAP);
    label.setText(question);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Controls.named(filter, "codebook.choice.filter", question);
    Table table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    Controls.named(table, "codebook.choice.list", title);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.DefaultSelection, event -> okPressed());
    filter.addListener(SWT.Modify, event -> show(CodeChoice.fitting(choices, filter.getText())));
    filter.addListener(SWT.KeyDown, this::filterKey);
    list = table;
    show(choices);
    return area;
  }

  private void fill(TableItem item, int index) {
    item.setText(shown.get(index).words());
  }

  private void filterKey(Event event) {
    Table table = list;
    if (table != null && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
      int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
      int next = Math.min(Math.max(0, table.getSelectionIndex() + step), shown.size() - 1);
      table.setSelection(next);
      event.doit = false;
    }
  }

  private void show(List<CodeChoice> fitting) {
    shown = fitting;
    Table table = list;
    if (table != null) {
      table.setItemCount(fitting.size());
      table.clearAll();
      table.setSelection(fitting.isEmpty() ? -1 : 0);
    }
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!fitting.isEmpty());
    }
  }

  @Override
  protected void okPressed() {
    Table table = list;
    int index = table == null ? -1 : table.getSelectionIndex();
    if (index >= 0 && index < shown.size()) {
      answer = shown.get(index);
      super.okPressed();
    }
  }
}
