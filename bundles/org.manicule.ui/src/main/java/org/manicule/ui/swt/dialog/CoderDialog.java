package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.Coders;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Asks who codes; coders can be added and renamed. */
public final class CoderDialog extends Dialog {
  private static final Words WORDS = Words.beside(CoderDialog.class);
  private static final int WIDTH = 380;
  private static final int HEIGHT = 150;

  private final SystemTheme theme;
  private final Coders coders;
  private final boolean atStart;
  private @Nullable Table list;
  private @Nullable Label problem;
  private @Nullable String answer;

  /**
   * For the coders of a project.
   *
   * @param atStart whether it comes unasked because a project was opened
   */
  public CoderDialog(Shell window, SystemTheme theme, Coders coders, boolean atStart) {
    super(window);
    this.theme = theme;
    this.coders = coders;
    this.atStart = atStart;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The name of the chosen coder, who may be new; empty when the dialog was cancelled. */
  public Optional<String> ask() {
    return open() == Window.OK ? Optional.ofNullable(answer) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("coder.title"));
    Controls.id(shell, "dialog.coder");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 14).spacing(10, 8).applyTo(area);
    Label head = line(area, WORDS.get("coder.head"));
    head.setFont(theme.bold());
    line(area, WORDS.get(atStart ? "coder.explained.start" : "coder.explained"));
    Table table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    list = Controls.named(table, "coder.list", WORDS.get("coder.list"));
    table.addListener(SWT.DefaultSelection, event -> okPressed());
    addButtons(area);
    problem = line(area, "");
    fill(coders.proposed().name());
    table.setFocus();
    return area;
  }

  private static Label line(Composite area, String words) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(words);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(WIDTH, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  private void addButtons(Composite area) {
    Composite column = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
    button(column, "coder.add", this::add);
    button(column, "coder.rename", this::rename);
  }

  private static void button(Composite column, String key, Runnable action) {
    Button button = Controls.id(new Button(column, SWT.PUSH), key);
    button.setText(WORDS.get(key));
    button.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
  }

  private void fill(String chosen) {
    Table table = Objects.requireNonNull(list);
    table.removeAll();
    List<String> names = coders.all().stream().map(Coder::name).toList();
    names.forEach(name -> new TableItem(table, SWT.NONE).setText(name));
    if (!names.contains(chosen)) {
      new TableItem(table, SWT.NONE).setText(chosen);
    }
    for (int i = 0; i < table.getItemCount(); i++) {
      if (table.getItem(i).getText().equals(chosen)) {
        table.setSelection(i);
      }
    }
  }

  private Optional<String> chosen() {
    Table table = Objects.requireNonNull(list);
    int index = table.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(table.getItem(index).getText());
  }

  /** A new coder enters the project only when chosen. */
  private void add() {
    name("coder.add.title", "").ifPresent(this::fill);
  }

  private void rename() {
    Optional<Coder> coder =
        chosen()
            .flatMap(
                name -> coders.all().stream().filter(it -> it.name().equals(name)).findFirst());
    coder.ifPresent(
        present ->
            name("coder.rename.title", present.name())
                .ifPresent(
                    name -> {
                      try {
                        coders.rename(present, name).ifPresent(renamed -> fill(renamed.name()));
                        say("");
                      } catch (UserException refused) {
                        say(WORDS.get("coder.problem", refused.whatHappened(), refused.whatToDo()));
                      }
                    }));
  }

  private Optional<String> name(String title, String present) {
    InputDialog dialog =
        new InputDialog(
            getShell(),
            WORDS.get(title),
            WORDS.get("coder.name"),
            present,
            name -> name.isBlank() ? "" : null);
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
  }

  private void say(String words) {
    Label label = Objects.requireNonNull(problem);
    label.setText(words);
    label.getParent().layout();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button ok = createButton(parent, IDialogConstants.OK_ID, WORDS.get("coder.ok"), true);
    Controls.id(ok, "coder.ok");
    Controls.id(
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false),
        "coder.cancel");
  }

  @Override
  protected void okPressed() {
    answer = chosen().orElse(null);
    super.okPressed();
  }
}
