package org.manicule.ui.swt.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.Problem;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Says what happened and what to do about it. */
public final class ProblemDialog extends Dialog {
  private static final Words WORDS = Words.beside(ProblemDialog.class);
  private static final int WIDTH = 430;
  private static final int COPY = IDialogConstants.CLIENT_ID;

  private final Problem problem;
  private final SystemTheme theme;

  /** For one problem. */
  public ProblemDialog(Shell window, Problem problem, SystemTheme theme) {
    super(window);
    this.problem = problem;
    this.theme = theme;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("problem.title"));
    Controls.id(shell, "dialog.problem");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 16).spacing(16, 10).applyTo(area);
    Label picture = new Label(area, SWT.NONE);
    int icon = problem.report().isEmpty() ? SWT.ICON_WARNING : SWT.ICON_ERROR;
    picture.setImage(parent.getDisplay().getSystemImage(icon));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(picture);
    Label what = line(area, "problem.what", problem.whatHappened());
    what.setFont(theme.bold());
    line(area, "problem.todo", problem.whatToDo());
    return area;
  }

  private static Label line(Composite area, String id, String words) {
    Label label = Controls.id(new Label(area, SWT.WRAP), id);
    label.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (!problem.report().isEmpty()) {
      Controls.id(createButton(parent, COPY, WORDS.get("problem.copy"), false), "problem.copy");
    }
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true),
        "problem.ok");
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == COPY) {
      Clipboard clipboard = new Clipboard(getShell().getDisplay());
      String text = problem.whatHappened() + "\n\n" + problem.report();
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    } else {
      super.buttonPressed(button);
    }
  }
}
