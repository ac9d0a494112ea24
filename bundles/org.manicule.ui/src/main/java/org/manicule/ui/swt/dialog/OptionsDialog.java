package org.manicule.ui.swt.dialog;

import java.util.Map;
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
import org.manicule.ui.option.OptionFields;
import org.manicule.ui.swt.theme.SystemTheme;

/** Asks for the options of an exporter or analysis. */
public final class OptionsDialog extends Dialog {
  private final String title;
  private final String proceed;
  private final OptionFields fields;
  private final SystemTheme theme;
  private @Nullable Label problem;

  /**
   * For declared options.
   *
   * @param title what they are for
   * @param proceed the words on the button that goes on
   */
  public OptionsDialog(
      Shell window, String title, String proceed, OptionFields fields, SystemTheme theme) {
    super(window);
    this.title = title;
    this.proceed = proceed;
    this.fields = fields;
    this.theme = theme;
  }

  /** What was chosen, by option; nothing when the dialog was cancelled. Does not ask in vain. */
  public Optional<Map<String, String>> ask() {
    if (fields.fields().isEmpty()) {
      return Optional.of(Map.of());
    }
    return open() == OK ? Optional.of(fields.chosen()) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
    Controls.id(shell, "dialog.options");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(area);
    OptionsForm.draw(area, fields, theme, this::check);
    Label made = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
    problem = made;
    return area;
  }

  private void check() {
    String wrong = fields.problem();
    if (problem != null) {
      problem.setText(wrong);
    }
    getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, IDialogConstants.OK_ID, proceed, true), "options.go-on");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}
