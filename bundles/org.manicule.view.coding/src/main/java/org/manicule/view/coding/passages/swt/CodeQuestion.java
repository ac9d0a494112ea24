package org.manicule.view.coding.passages.swt;

import java.util.ArrayList;
import java.util.List;
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
import org.manicule.api.model.CodeTree;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.ConditionForm;
import org.manicule.view.coding.passages.ConditionForm.Choice;

/** Asks for a code by typing; a path that no code has yet can be chosen too, and is made. */
final class CodeQuestion extends Dialog {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 260;

  private final Words words;
  private final CodeTree tree;
  private final List<Choice> codes;
  private final int passages;
  private List<String> paths = List.of();
  private @Nullable Table list;
  private @Nullable String answer;

  private CodeQuestion(Shell parent, Words words, CodeTree tree, int passages) {
    super(parent);
    this.words = words;
    this.tree = tree;
    this.passages = passages;
    this.codes = tree.all().stream().map(it -> new Choice(it.id(), tree.path(it.id()))).toList();
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  static Optional<String> ask(Shell parent, Words words, CodeTree tree, int passages) {
    CodeQuestion dialog = new CodeQuestion(parent, words, tree, passages);
    return dialog.open() == Window.OK ? Optional.ofNullable(dialog.answer) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("code.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    String question = words.say("code.question", passages);
    Label label = new Label(area, SWT.WRAP);
    label.setText(question);
    Text typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(typed);
    Controls.named(typed, "passages.code.typed", question);
    Table table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    Controls.named(table, "passages.code.list", words.say("code.list"));
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.DefaultSelection, event -> okPressed());
    typed.addListener(SWT.Modify, event -> type(typed.getText()));
    typed.addListener(SWT.KeyDown, this::step);
    list = table;
    type("");
    return area;
  }

  private void fill(TableItem item, int index) {
    String path = paths.get(index);
    item.setText(tree.find(path).isPresent() ? path : words.say("code.new", path));
  }

  private void type(String typed) {
    List<String> next = new ArrayList<>();
    ConditionForm.fitting(codes, typed).forEach(choice -> next.add(choice.words()));
    List<String> names = CodeTree.names(typed);
    String path = String.join(CodeTree.SEPARATOR, names);
    if (names.stream().noneMatch(String::isEmpty) && tree.find(path).isEmpty()) {
      next.add(path);
    }
    paths = next;
    Table table = list;
    if (table != null) {
      table.setItemCount(paths.size());
      table.clearAll();
      table.setSelection(paths.isEmpty() ? -1 : 0);
    }
  }

  private void step(Event event) {
    Table table = list;
    if (table != null && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
      int by = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
      table.setSelection(Math.min(Math.max(0, table.getSelectionIndex() + by), paths.size() - 1));
      event.doit = false;
    }
  }

  @Override
  protected void okPressed() {
    int chosen = list == null ? -1 : list.getSelectionIndex();
    if (chosen >= 0 && chosen < paths.size()) {
      answer = paths.get(chosen);
      super.okPressed();
    }
  }
}
