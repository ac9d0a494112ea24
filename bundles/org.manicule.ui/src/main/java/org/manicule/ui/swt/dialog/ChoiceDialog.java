package org.manicule.ui.swt.dialog;

import java.util.List;
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
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.swt.theme.SystemTheme;

/** Says something and offers a few ways on. */
public final class ChoiceDialog extends Dialog {
  private static final int WIDTH = 460;
  private static final int BUTTONS = IDialogConstants.CLIENT_ID;

  private final Question question;
  private final SystemTheme theme;

  /**
   * What is asked.
   *
   * @param id for tests: {@code dialog.} and this is the dialog, this and {@code .} and the
   *     answer's id a button
   * @param title of the window
   * @param head the matter in a sentence
   * @param details more about it; may be empty
   * @param answers the ways on, the first one pressed by Enter
   */
  public record Question(
      String id, String title, String head, String details, List<Answer> answers) {}

  /** A way on, with the words on its button. */
  public record Answer(String id, String words) {}

  /** Asks over a window. */
  public ChoiceDialog(Shell window, SystemTheme theme, Question question) {
    super(window);
    this.theme = theme;
    this.question = question;
  }

  /** The id of the answer; empty when the dialog was cancelled. */
  public Optional<String> ask() {
    int chosen = open() - BUTTONS;
    return chosen < 0 ? Optional.empty() : Optional.of(question.answers().get(chosen).id());
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(question.title());
    Controls.id(shell, "dialog." + question.id());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(18, 16).spacing(16, 10).applyTo(area);
    Label picture = new Label(area, SWT.NONE);
    picture.setImage(parent.getDisplay().getSystemImage(SWT.ICON_QUESTION));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(picture);
    line(area, question.id() + ".head", question.head()).setFont(theme.bold());
    line(area, question.id() + ".details", question.details());
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
    int button = BUTTONS;
    for (Answer answer : question.answers()) {
      String id = question.id() + "." + answer.id();
      Controls.id(createButton(parent, button, answer.words(), button == BUTTONS), id);
      button++;
    }
    Controls.id(
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false),
        question.id() + ".cancel");
  }

  @Override
  protected void buttonPressed(int button) {
    setReturnCode(button >= BUTTONS ? button : CANCEL);
    close();
  }

  @Override
  protected void handleShellCloseEvent() {
    setReturnCode(CANCEL);
    close();
  }
}
