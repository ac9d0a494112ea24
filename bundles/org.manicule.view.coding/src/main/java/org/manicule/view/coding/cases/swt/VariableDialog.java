package org.manicule.view.coding.cases.swt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.desk.ValueWords;
import org.manicule.view.coding.desk.Words;

/** Asks for name, type and choices of a variable. */
final class VariableDialog extends Dialog {
  private static final int WIDTH = 320;
  private static final int CHOICE_LINES = 6;

  private final Words words = Words.beside(GridPresenter.class);
  private final ValueWords valueWords = new ValueWords();
  private final @Nullable Variable present;
  private final EntityType scope;
  private @Nullable Text name;
  private @Nullable Combo type;
  private @Nullable Combo of;
  private @Nullable Text choices;
  private @Nullable Label problem;
  private @Nullable Variable answer;

  private VariableDialog(Shell parent, @Nullable Variable present, EntityType scope) {
    super(parent);
    this.present = present;
    this.scope = scope;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the variable; empty when cancelled. */
  static Optional<Variable> ask(Shell parent, @Nullable Variable present, EntityType scope) {
    VariableDialog dialog = new VariableDialog(parent, present, scope);
    return dialog.open() == Window.OK ? Optional.ofNullable(dialog.answer) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(
        present == null ? words.say("variable.new") : words.say("variable.change", present.name()));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
    name = field(area, "variable.name", new Text(labelled(area, "variable.name"), SWT.BORDER));
    name.setText(present == null ? "" : present.name());
    name.selectAll();
    Combo types = new Combo(labelled(area, "variable.type"), SWT.READ_ONLY);
    for (VariableType each : VariableType.values()) {
      types.add(valueWords.type(each));
    }
    types.select(present == null ? 0 : present.valueType().ordinal());
    types.addListener(SWT.Selection, event -> enableChoices());
    type = field(area, "variable.type", types);
    Combo owners = new Combo(labelled(area, "variable.of"), SWT.READ_ONLY);
    owners.add(words.say("variable.of.sources"));
    owners.add(words.say("variable.of.cases"));
    owners.select(scope == EntityType.CASE ? 1 : 0);
    owners.setEnabled(present == null);
    of = field(area, "variable.of", owners);
    addChoices(area);
    enableChoices();
    return area;
  }

  private void addChoices(Composite area) {
    Composite home = labelled(area, "variable.choices");
    Text lines = new Text(home, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
    lines.setText(present == null ? "" : String.join("\n", present.choices()));
    choices = field(area, "variable.choices", lines);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(WIDTH, lines.getLineHeight() * CHOICE_LINES)
        .applyTo(lines);
    problem = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
  }

  private Composite labelled(Composite area, String key) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words.say(key));
    boolean lines = key.equals("variable.choices");
    GridDataFactory.fillDefaults()
        .align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER)
        .applyTo(label);
    return area;
  }

  private <C extends Control> C field(Composite area, String key, C control) {
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    return Controls.named(control, key, words.say(key));
  }

  private VariableType chosenType() {
    return VariableType.values()[Objects.requireNonNull(type).getSelectionIndex()];
  }

  private void enableChoices() {
    Objects.requireNonNull(choices).setEnabled(chosenType() == VariableType.CHOICE);
  }

  @Override
  protected void okPressed() {
    String wanted = Objects.requireNonNull(name).getText().strip();
    List<String> lines = chosenType() == VariableType.CHOICE ? choiceLines() : List.of();
    if (wanted.isEmpty()) {
      say("variable.no-name");
    } else if (chosenType() == VariableType.CHOICE && lines.isEmpty()) {
      say("variable.no-choices");
    } else {
      answer = made(wanted, lines);
      super.okPressed();
    }
  }

  private Variable made(String wanted, List<String> lines) {
    if (present != null) {
      return present.withName(wanted).withType(chosenType(), lines);
    }
    boolean cases = Objects.requireNonNull(of).getSelectionIndex() == 1;
    EntityType owner = cases ? EntityType.CASE : EntityType.SOURCE;
    return new Variable(Id.random(), wanted, chosenType(), owner, "", lines);
  }

  private List<String> choiceLines() {
    return new ArrayList<>(
        Objects.requireNonNull(choices)
            .getText()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void say(String key) {
    Label label = Objects.requireNonNull(problem);
    label.setText("\u26a0 " + words.say(key));
    label.getParent().layout();
  }
}
