package org.manicule.view.coding.passages.swt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.ConditionForm;
import org.manicule.view.coding.passages.ConditionForm.About;
import org.manicule.view.coding.passages.ConditionForm.Answer;
import org.manicule.view.coding.passages.ConditionForm.Choice;
import org.manicule.view.coding.passages.ConditionForm.Matter;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion.Comparison;

/** Asks for a condition: how it is joined, what it is about, and which ones are meant. */
final class ConditionDialog extends Dialog {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 240;

  /** More lines nobody reads: typing finds the others. */
  private static final int SHOWN = 1_000;

  private final Words words = Words.beside(PassagesPresenter.class);
  private final ConditionForm form;
  private final List<Join> joins;
  private final List<Matter> matters;
  private final Set<Choice> chosen = new HashSet<>();
  private Answer answer;
  private List<Choice> choices = List.of();
  private List<Choice> shown = List.of();
  private @Nullable Fields fields;
  private @Nullable Condition condition;

  private record Fields(Combo join, Combo matter, Combo compare, Text filter, Table list) {}

  private ConditionDialog(Shell parent, ConditionForm form, Optional<Condition> before) {
    super(parent);
    this.form = form;
    this.joins = form.joins();
    this.matters = form.matters();
    Answer empty = new Answer(joins.get(0), matters.get(0), Comparison.ONE_OF, Set.of(), "");
    this.answer = before.flatMap(form::answer).orElse(empty);
    chosen.addAll(answer.chosen());
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  static Optional<Condition> ask(Shell parent, ConditionForm form, Optional<Condition> before) {
    ConditionDialog dialog = new ConditionDialog(parent, form, before);
    return dialog.open() == Window.OK ? Optional.ofNullable(dialog.condition) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("form.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label what = new Label(area, SWT.WRAP);
    what.setText(words.say("form.what"));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    Combo join = combo(row, "passages.form.join", words.say("form.join"));
    Combo matter = combo(row, "passages.form.matter", words.say("form.matter"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(matter);
    Combo compare = combo(row, "passages.form.compare", words.say("form.compare"));
    Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Controls.named(filter, "passages.form.filter", words.say("form.filter"));
    Table list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
    Controls.named(list, "passages.form.choices", words.say("form.choices"));
    fields = new Fields(join, matter, compare, filter, list);
    fill(fields);
    listen(fields);
    return area;
  }

  private static Combo combo(Composite parent, String id, String name) {
    return Controls.named(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), id, name);
  }

  private void fill(Fields all) {
    joins.forEach(join -> all.join().add(form.words(join)));
    all.join().select(Math.max(0, joins.indexOf(answer.join())));
    matters.forEach(matter -> all.matter().add(matter.words()));
    all.matter().select(matters.indexOf(answer.matter()));
    for (Comparison comparison : Comparison.values()) {
      all.compare().add(form.words(comparison));
    }
    all.compare().select(answer.comparison().ordinal());
    all.filter().setText(answer.typed());
    showMatter(all);
  }

  private void listen(Fields all) {
    all.join().addListener(SWT.Selection, event -> take(all));
    all.matter()
        .addListener(
            SWT.Selection,
            event -> {
              chosen.clear();
              all.filter().setText("");
              take(all);
              showMatter(all);
            });
    all.compare()
        .addListener(
            SWT.Selection,
            event -> {
              take(all);
              showMatter(all);
            });
    all.filter().addListener(SWT.Modify, event -> type(all));
    all.list().addListener(SWT.Selection, event -> check(event, all));
  }

  private void check(Event event, Fields all) {
    if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
      Choice choice = shown.get(all.list().indexOf(item));
      boolean now = item.getChecked() ? chosen.add(choice) : chosen.remove(choice);
      if (now) {
        take(all);
      }
    }
  }

  private void type(Fields all) {
    take(all);
    if (ConditionForm.isChosen(answer.matter(), answer.comparison())) {
      showChoices(all);
    }
  }

  /** Makes the answer of what the fields say. */
  private void take(Fields all) {
    answer =
        new Answer(
            joins.get(all.join().getSelectionIndex()),
            matters.get(all.matter().getSelectionIndex()),
            Comparison.values()[all.compare().getSelectionIndex()],
            chosen,
            all.filter().getText());
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(form.condition(answer).isPresent());
    }
  }

  private void showMatter(Fields all) {
    boolean value = answer.matter().about() == About.VALUE;
    boolean list = ConditionForm.isChosen(answer.matter(), answer.comparison());
    show(all.compare(), value);
    show(all.list(), list);
    show(all.filter(), list || answer.comparison() != Comparison.NONE);
    all.filter().setMessage(words.say(list ? "form.filter" : "form.typed"));
    choices = list ? form.choices(answer.matter()) : List.of();
    showChoices(all);
    all.list().getParent().layout(true, true);
  }

  private static void show(Control control, boolean visible) {
    if (control.getLayoutData() == null) {
      control.setLayoutData(new GridData());
    }
    ((GridData) control.getLayoutData()).exclude = !visible;
    control.setVisible(visible);
  }

  private void showChoices(Fields all) {
    shown = ConditionForm.fitting(choices, all.filter().getText()).stream().limit(SHOWN).toList();
    all.list().setRedraw(false);
    all.list().removeAll();
    for (Choice choice : shown) {
      TableItem item = new TableItem(all.list(), SWT.NONE);
      item.setText(choice.words());
      item.setChecked(chosen.contains(choice));
    }
    all.list().setRedraw(true);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    Button ok = getButton(IDialogConstants.OK_ID);
    ok.setEnabled(form.condition(answer).isPresent());
  }

  @Override
  protected void okPressed() {
    condition = form.condition(answer).orElse(null);
    if (condition != null) {
      super.okPressed();
    }
  }
}
