package org.manicule.view.coding.codebook.swt;

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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.codebook.SplitChoice;
import org.manicule.view.coding.codebook.SplitQuestion;
import org.manicule.view.coding.codebook.SplitRow;
import org.manicule.view.coding.desk.Words;

/** Asks which passages of a code go to a new code: tick them, name it. */
final class SplitDialog extends Dialog {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 300;
  private static final int[] WIDTHS = {330, 220, 100, 110};

  private final Words words = Words.beside(CodebookPresenter.class);
  private final SplitQuestion question;
  private final Set<Id<Coding>> ticked = new HashSet<>();
  private List<SplitRow> shown;
  private @Nullable Text name;
  private @Nullable Button definition;
  private @Nullable Table table;
  private @Nullable Label count;
  private @Nullable SplitChoice answer;

  private SplitDialog(Shell parent, SplitQuestion question) {
    super(parent);
    this.question = question;
    this.shown = question.rows();
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  static Optional<SplitChoice> ask(Shell parent, SplitQuestion question) {
    SplitDialog dialog = new SplitDialog(parent, question);
    return dialog.open() == Window.OK ? Optional.ofNullable(dialog.answer) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("split.title", question.path()));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Text field = field(area, "split.name", SWT.BORDER);
    field.addListener(SWT.Modify, event -> update());
    name = field;
    Button same = new Button(area, SWT.CHECK);
    same.setText(words.say("split.definition"));
    same.setData(Controls.ID, "split.definition");
    definition = same;
    Text filter = field(area, "split.filter", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    Table list = table(area);
    table = list;
    filter.addListener(SWT.Modify, event -> filter(filter.getText(), list));
    Composite below = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(below);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
    button(below, "split.all", () -> shown.forEach(row -> ticked.add(row.coding())));
    button(below, "split.none", () -> shown.forEach(row -> ticked.remove(row.coding())));
    Label label = new Label(below, SWT.RIGHT);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
    label.setData(Controls.ID, "split.count");
    count = label;
    return area;
  }

  private Text field(Composite area, String id, int style) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words.say(id));
    Text text = new Text(area, SWT.SINGLE | style);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    return Controls.named(text, id, words.say(id));
  }

  private void button(Composite parent, String id, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words.say(id));
    button.setData(Controls.ID, id);
    button.addListener(
        SWT.Selection,
        event -> {
          action.run();
          if (table != null) {
            table.clearAll();
          }
          update();
        });
  }

  private Table table(Composite area) {
    Table made =
        new Table(area, SWT.CHECK | SWT.BORDER | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    made.setHeaderVisible(true);
    String[] heads = {"split.quote", "split.place", "split.coder", "split.comment"};
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(made, SWT.NONE);
      column.setText(words.say(heads[i]));
      column.setWidth(WIDTHS[i]);
    }
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made);
    Controls.named(made, "split.codings", words.say("split.codings"));
    made.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
    made.addListener(SWT.Selection, event -> tick(event, made));
    made.setItemCount(shown.size());
    return made;
  }

  private void fill(TableItem item, SplitRow row) {
    item.setText(new String[] {row.quote(), row.place(), row.coder(), row.comment()});
    item.setChecked(ticked.contains(row.coding()));
  }

  private void tick(Event event, Table list) {
    if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
      Id<Coding> coding = shown.get(list.indexOf(item)).coding();
      if (item.getChecked()) {
        ticked.add(coding);
      } else {
        ticked.remove(coding);
      }
      update();
    }
  }

  private void filter(String typed, Table list) {
    shown = SplitRow.fitting(question.rows(), typed);
    list.setItemCount(shown.size());
    list.clearAll();
  }

  private void update() {
    String named = name == null ? "" : name.getText();
    boolean fits = question.fits(named);
    if (count != null) {
      count.setText(
          fits || named.isBlank()
              ? words.say("split.ticked", ticked.size(), question.rows().size())
              : words.say("split.name.taken"));
    }
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!ticked.isEmpty() && fits);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, words.say("split.ok"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    update();
  }

  @Override
  protected void okPressed() {
    if (name != null && definition != null) {
      answer = new SplitChoice(name.getText(), definition.getSelection(), ticked);
    }
    super.okPressed();
  }
}
