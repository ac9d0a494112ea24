package org.manicule.ui.swt.dialog;

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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.PasswordChoice;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Asks for the password that is to protect a project, or to take the present one away. */
public final class ProtectDialog extends Dialog {
  private static final Words WORDS = Words.beside(ProtectDialog.class);
  private static final int WIDTH = 430;

  private final SystemTheme theme;
  private final String project;
  private final boolean isProtected;
  private final PasswordChoice choice = new PasswordChoice();
  private @Nullable PasswordField present;
  private @Nullable PasswordField first;
  private @Nullable PasswordField again;
  private @Nullable Button remove;
  private @Nullable Label note;
  private @Nullable Wanted wanted;

  /**
   * What the researcher wants; the caller clears both.
   *
   * @param present the present password, or null when there is none
   * @param password the new one, or null to take it away
   */
  public record Wanted(char @Nullable [] present, char @Nullable [] password) {}

  /**
   * For a project.
   *
   * @param isProtected whether it has a password now
   */
  public ProtectDialog(Shell window, SystemTheme theme, String project, boolean isProtected) {
    super(window);
    this.theme = theme;
    this.project = project;
    this.isProtected = isProtected;
  }

  /** What the researcher wants; nothing when the dialog was cancelled. */
  public Optional<Wanted> ask() {
    return open() == OK ? Optional.ofNullable(wanted) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("protect.title"));
    Controls.id(shell, "dialog.protect");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(8, 8).applyTo(area);
    wrapped(area, WORDS.get(isProtected ? "protect.change" : "protect.about", project), 0);
    if (isProtected) {
      present = field(area, "protect.present", WORDS.get("protect.present"));
      Button box = Controls.id(new Button(area, SWT.CHECK), "protect.remove");
      box.setText(WORDS.get("protect.remove"));
      box.addListener(SWT.Selection, event -> check());
      GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
      remove = box;
    }
    first = field(area, "protect.first", WORDS.get("protect.first"));
    again = field(area, "protect.again", WORDS.get("protect.again"));
    note = wrapped(area, "", 48);
    note.setForeground(theme.mutedOnSurface());
    return area;
  }

  private PasswordField field(Composite area, String id, String words) {
    PasswordField made = new PasswordField(area, id, words, 1);
    made.onChange(this::check);
    return made;
  }

  private static Label wrapped(Composite area, String words, int height) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(WIDTH, height == 0 ? SWT.DEFAULT : height)
        .applyTo(label);
    return label;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("protect.go"), true), "protect.ok");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    check();
  }

  private void check() {
    PasswordField one = Objects.requireNonNull(first);
    PasswordField two = Objects.requireNonNull(again);
    boolean removing = isRemoving();
    one.control().setEnabled(!removing);
    two.control().setEnabled(!removing);
    choice.first(one.characters());
    choice.again(two.characters());
    boolean hasPresent = present == null || present.control().getCharCount() > 0;
    boolean hasNew = removing || (choice.isGiven() && choice.problem().isEmpty());
    getButton(IDialogConstants.OK_ID).setEnabled(hasPresent && hasNew);
    Objects.requireNonNull(note).setText(words(removing));
  }

  private boolean isRemoving() {
    return remove != null && remove.getSelection();
  }

  private String words(boolean removing) {
    if (removing) {
      return WORDS.get("protect.remove.warning");
    }
    String problem = choice.isGiven() ? choice.problem() : "";
    return problem.isEmpty() ? choice.advice() : problem;
  }

  @Override
  protected void okPressed() {
    wanted =
        new Wanted(
            present == null ? null : present.characters(), isRemoving() ? null : choice.take());
    super.okPressed();
  }

  @Override
  public boolean close() {
    choice.close();
    return super.close();
  }
}
