package org.manicule.ui.swt.dialog;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.NewProjectPresenter;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Asks for the name of a new project and where it is to be kept. */
public final class NewProjectDialog extends Dialog implements NewProjectPresenter.View {
  private static final Words WORDS = Words.beside(NewProjectDialog.class);
  private static final int WIDTH = 380;

  private final SystemTheme theme;
  private final NewProjectPresenter presenter;
  private @Nullable Text parentField;
  private @Nullable Label note;

  /**
   * A project to make.
   *
   * @param name as shown
   * @param folder to make
   * @param password to protect it; empty for none; the caller clears it
   */
  public record NewProject(String name, Path folder, char[] password) {}

  /** Proposes to keep the project in a folder. */
  public NewProjectDialog(Shell window, SystemTheme theme, Path usualParent) {
    super(window);
    this.theme = theme;
    this.presenter = new NewProjectPresenter(usualParent, this);
  }

  /** What the researcher wants; nothing when the dialog was cancelled. */
  public Optional<NewProject> ask() {
    try (presenter) {
      return open() == OK
          ? presenter
              .folder()
              .map(folder -> new NewProject(presenter.name(), folder, presenter.password()))
          : Optional.empty();
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("new.title"));
    Controls.id(shell, "dialog.new");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 14).spacing(8, 8).applyTo(area);
    Text name = field(area, "new.name", WORDS.get("new.name"), 2);
    name.addListener(SWT.Modify, event -> presenter.name(name.getText()));
    Text where = field(area, "new.parent", WORDS.get("new.parent"), 1);
    where.addListener(SWT.Modify, event -> presenter.parent(where.getText()));
    parentField = where;
    Button browse = Controls.id(new Button(area, SWT.PUSH), "new.browse");
    browse.setText(WORDS.get("new.browse"));
    browse.addListener(SWT.Selection, event -> browse());
    addPassword(area);
    Label made = Controls.id(new Label(area, SWT.WRAP), "new.note");
    made.setForeground(theme.mutedOnSurface());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, 52).applyTo(made);
    note = made;
    return area;
  }

  private void addPassword(Composite area) {
    PasswordField first = new PasswordField(area, "new.password", WORDS.get("new.password"), 2);
    first.control().setMessage(WORDS.get("new.password.optional"));
    PasswordField again = new PasswordField(area, "new.again", WORDS.get("protect.again"), 2);
    Runnable changed =
        () -> {
          again.control().setEnabled(first.control().getCharCount() > 0);
          presenter.password(first.characters(), again.characters());
        };
    first.onChange(changed);
    again.onChange(changed);
    again.control().setEnabled(false);
  }

  private static Text field(Composite area, String id, String words, int span) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words);
    Text text = Controls.named(new Text(area, SWT.BORDER), id, words);
    GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
    return text;
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell());
    dialog.setFilterPath(Objects.requireNonNull(parentField).getText());
    String chosen = dialog.open();
    if (chosen != null) {
      presenter.parent(chosen);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("new.make"), true), "new.make");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    presenter.start();
  }

  @Override
  public void show(NewProjectPresenter.State state) {
    Text where = Objects.requireNonNull(parentField);
    if (!where.getText().strip().equals(state.parent())) {
      where.setText(state.parent());
    }
    String words = state.problem();
    if (words.isEmpty()) {
      words =
          state.folder().isEmpty()
              ? WORDS.get("new.hint")
              : WORDS.get("new.folder", state.folder());
      words = state.advice().isEmpty() ? words : words + "\n" + state.advice();
    }
    Objects.requireNonNull(note).setText(words.replace("&", "&&"));
    getButton(IDialogConstants.OK_ID).setEnabled(state.canMake());
  }
}
