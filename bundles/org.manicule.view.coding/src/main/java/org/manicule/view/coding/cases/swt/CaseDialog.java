package org.manicule.view.coding.cases.swt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
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
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.desk.Words;

/** Asks for a case: type a part of its name, or choose it from the list. */
final class CaseDialog extends Dialog {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 200;

  private final Words words = Words.beside(GridPresenter.class);
  private final String title;
  private final List<String> names;
  private final boolean fresh;
  private List<String> shown;
  private @Nullable Text name;
  private @Nullable Table list;
  private String answer = "";

  private CaseDialog(@Nullable Shell parent, String title, List<String> names, boolean fresh) {
    super(parent);
    this.title = title;
    this.names = names;
    this.shown = names;
    this.fresh = fresh;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the name; empty when cancelled. */
  static Optional<String> ask(
      @Nullable Shell parent, String title, List<String> names, boolean fresh) {
    CaseDialog dialog = new CaseDialog(parent, title, names, fresh);
    return dialog.open() == Window.OK && !dialog.answer.isBlank()
        ? Optional.of(dialog.answer.strip())
        : Optional.empty();
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
    label.setText(words.say(fresh ? "case.label.fresh" : "case.label"));
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    Text made = Controls.named(new Text(area, SWT.BORDER), "case.name", label.getText());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
    made.addListener(SWT.Modify, event -> filter(made.getText()));
    made.addListener(SWT.KeyDown, this::goDown);
    name = made;
    Table table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    table.addListener(
        SWT.SetData, event -> ((TableItem) event.item).setText(shown.get(event.index)));
    table.addListener(SWT.DefaultSelection, event -> okPressed());
    list = Controls.named(table, "case.list", words.say("case.list"));
    filter("");
    return area;
  }

  private void goDown(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN && list != null && !shown.isEmpty()) {
      list.setFocus();
      list.setSelection(0);
      event.doit = false;
    }
  }

  private void filter(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    shown = names.stream().filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted)).toList();
    if (list != null) {
      list.removeAll();
      list.setItemCount(shown.size());
      list.clearAll();
    }
  }

  @Override
  protected void okPressed() {
    answer = answer();
    super.okPressed();
  }

  /** What is chosen in the list, else what was typed, else the only name with these letters. */
  private String answer() {
    if (list != null && list.getSelectionIndex() >= 0) {
      return shown.get(list.getSelectionIndex());
    }
    String typed = name == null ? "" : name.getText().strip();
    boolean known = names.contains(typed);
    if (known || fresh && !typed.isEmpty()) {
      return typed;
    }
    return shown.size() == 1 ? shown.get(0) : "";
  }
}
