package org.manicule.ui.swt.dialog;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Asks for the password of a project. */
final class PasswordDialog extends Dialog {
  private static final Words WORDS = Words.beside(PasswordDialog.class);
  private static final int WIDTH = 380;

  private final SystemTheme theme;
  private final String project;
  private final boolean wrong;
  private @Nullable PasswordField field;
  private @Nullable Label hint;
  private char[] password = {};

  PasswordDialog(Shell window, SystemTheme theme, String project, boolean wrong) {
    super(window);
    this.theme = theme;
    this.project = project;
    this.wrong = wrong;
  }

  /** The password, for the caller to clear; empty when the dialog was cancelled. */
  Optional<char[]> ask() {
    return open() == OK ? Optional.of(password) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("password.title"));
    Controls.id(shell, "dialog.password");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(8, 8).applyTo(area);
    Label about = Controls.id(new Label(area, SWT.WRAP), "password.about");
    String words = WORDS.get(wrong ? "password.wrong" : "password.ask", project);
    about.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(WIDTH, SWT.DEFAULT)
        .applyTo(about);
    PasswordField typed = new PasswordField(area, "password.field", WORDS.get("password"), 1);
    Label caps = Controls.id(new Label(area, SWT.NONE), "password.hint");
    caps.setForeground(theme.mutedOnSurface());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(caps);
    typed.onChange(this::check);
    typed.onCapsLock(on -> caps.setText(on ? WORDS.get("password.caps") : ""));
    field = typed;
    hint = caps;
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("password.open"), true),
        "password.ok");
    Controls.id(
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false),
        "password.cancel");
    check();
    Objects.requireNonNull(field).control().setFocus();
  }

  private void check() {
    boolean typed = Objects.requireNonNull(field).control().getCharCount() > 0;
    getButton(IDialogConstants.OK_ID).setEnabled(typed);
    if (!typed) {
      Objects.requireNonNull(hint).setText("");
    }
  }

  @Override
  protected void okPressed() {
    password = Objects.requireNonNull(field).characters();
    super.okPressed();
  }

  @Override
  public boolean close() {
    if (field != null && !field.control().isDisposed()) {
      field.clear();
    }
    return super.close();
  }
}
