package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.keys.CommandRow;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeyStroke;
import org.manicule.ui.keys.KeysPresenter;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Shows which keys stand for which commands, and changes them. */
public final class KeysDialog extends Dialog implements KeysPresenter.View {
  private static final Words WORDS = Words.beside(KeysDialog.class);
  private static final int RESET_ALL = IDialogConstants.CLIENT_ID;

  private final SystemTheme theme;
  private final KeysPresenter presenter;
  private final Function<Event, List<KeyStroke>> strokes;
  private List<CommandRow> rows = List.of();
  private Optional<String> first = Optional.empty();
  private @Nullable CommandList list;
  private @Nullable Text field;
  private @Nullable Label warning;
  private @Nullable Button take;
  private @Nullable Combo scheme;
  private @Nullable Label about;
  private @Nullable Button reset;

  /**
   * For the keys of a window.
   *
   * @param strokes reads key strokes from events
   */
  public KeysDialog(
      Shell window, SystemTheme theme, KeyMap keys, Function<Event, List<KeyStroke>> strokes) {
    super(window);
    this.theme = theme;
    this.strokes = strokes;
    this.presenter = new KeysPresenter(keys, this);
  }

  /**
   * Lets the researcher change keys; whether any was changed.
   *
   * @param command id of the command that is selected at first
   */
  public boolean change(Optional<String> command) {
    first = command;
    open();
    return presenter.isChanged();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("keys.title"));
    Controls.id(shell, "dialog.keys");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(700, 640);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    CommandList made =
        new CommandList(area, "keys", WORDS.get("keys.title"), WORDS.get("keys.search"));
    made.onSearch(presenter::search);
    made.onRow(row -> presenter.select(rows.get(row).id()), () -> {});
    list = made;
    createField(area);
    createSchemes(area);
    first.ifPresentOrElse(presenter::select, presenter::start);
    made.showSelection();
    return area;
  }

  private void createField(Composite area) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    Label label = new Label(line, SWT.NONE);
    label.setText(WORDS.get("keys.press"));
    Text made = Controls.named(new Text(line, SWT.BORDER), "keys.field", WORDS.get("keys.press"));
    made.addListener(SWT.KeyDown, this::onKey);
    made.addListener(SWT.Traverse, event -> event.doit = leavesField(event));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
    field = made;
    Button clear = Controls.id(new Button(line, SWT.PUSH), "keys.clear");
    clear.setText(WORDS.get("keys.clear"));
    clear.addListener(SWT.Selection, event -> presenter.clear());
    Button back = Controls.id(new Button(line, SWT.PUSH), "keys.reset");
    back.setText(WORDS.get("keys.reset"));
    back.addListener(SWT.Selection, event -> presenter.reset());
    reset = back;
    Composite conflict = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(conflict);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(conflict);
    warning = note(conflict, "keys.warning", 2);
    Button taking = Controls.id(new Button(conflict, SWT.PUSH), "keys.take");
    taking.setText(WORDS.get("keys.take"));
    taking.addListener(SWT.Selection, event -> presenter.take());
    take = taking;
  }

  private void createSchemes(Composite area) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    new Label(line, SWT.NONE).setText(WORDS.get("keys.scheme"));
    Combo made =
        Controls.named(
            new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN),
            "keys.scheme",
            WORDS.get("keys.scheme.of"));
    presenter.schemes().forEach(each -> made.add(each.name()));
    made.addListener(SWT.Selection, event -> presenter.follow(made.getSelectionIndex()));
    scheme = made;
    about = note(area, "keys.about", 3);
  }

  /** Words that change, with room for some lines of them, so that nothing jumps. */
  private Label note(Composite parent, String id, int lines) {
    Label words = Controls.id(new Label(parent, SWT.WRAP), id);
    words.setForeground(theme.mutedOnSurface());
    words.setText("x");
    int height = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .grab(true, false)
        .hint(300, height)
        .applyTo(words);
    return words;
  }

  /** Tab leaves the field, so that the dialog can be used without a mouse; other keys are taken. */
  private static boolean leavesField(Event event) {
    return event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void onKey(Event event) {
    if (event.keyCode == SWT.TAB) {
      return;
    }
    event.doit = false;
    strokes.apply(event).stream().findFirst().ifPresent(presenter::set);
  }

  @Override
  public void show(KeysPresenter.State state) {
    rows = state.rows();
    Objects.requireNonNull(list)
        .show(
            rows,
            state.selected(),
            (item, row) -> item.setFont(rows.get(row).isChanged() ? theme.bold() : null));
    Text keys = Objects.requireNonNull(field);
    keys.setText(state.keys());
    keys.setEnabled(state.selected() >= 0);
    Objects.requireNonNull(warning).setText(state.note().replace("&", "&&"));
    Objects.requireNonNull(take).setEnabled(state.canTake());
    Objects.requireNonNull(scheme).select(state.scheme());
    String words = presenter.schemes().get(state.scheme()).about();
    Objects.requireNonNull(about).setText(words.replace("&", "&&"));
    Objects.requireNonNull(reset).setEnabled(state.canReset());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, RESET_ALL, WORDS.get("keys.reset.all"), false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == RESET_ALL) {
      presenter.resetAll();
    } else {
      super.buttonPressed(button);
    }
  }
}
