package org.manicule.view.coding.revise.swt;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.revise.CorrectTextPresenter;

/** A field with the words to correct, and a line that says what that means for the codings. */
final class CorrectTextDialog extends Dialog {
  private static final int WIDTH = 620;
  private static final int LINES = 14;
  private static final int PAUSE = 300;

  private final Words words = Words.beside(CorrectTextPresenter.class);
  private final CorrectTextPresenter presenter;
  private @Nullable Text text;
  private @Nullable Text reason;

  CorrectTextDialog(@Nullable Shell parent, CorrectTextPresenter presenter) {
    super(parent);
    this.presenter = presenter;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(presenter.title());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Text field = text(area, "correct.words", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, LINES);
    field.setText(presenter.words());
    // Not before the field has its size: until then lines break elsewhere, and it scrolls too far.
    field
        .getDisplay()
        .asyncExec(
            () -> {
              if (!field.isDisposed()) {
                field.setSelection(presenter.caret());
                field.showSelection();
              }
            });
    Label effect = label(area, "");
    effect.setData(Controls.ID, "correct.effect");
    Text why = text(area, "correct.reason", SWT.SINGLE, 1);
    presenter.onEffect(
        line -> {
          if (!effect.isDisposed()) {
            effect.setText(line);
            effect.requestLayout();
          }
        });
    field.addListener(SWT.Modify, event -> typed(field));
    text = field;
    reason = why;
    return area;
  }

  private Text text(Composite area, String id, int style, int lines) {
    label(area, words.say(id));
    Text field = new Text(area, style | SWT.BORDER);
    GridDataFactory.fillDefaults()
        .grab(true, lines > 1)
        .hint(WIDTH, field.getLineHeight() * lines)
        .applyTo(field);
    field.addListener(SWT.Traverse, CorrectTextDialog::traverse);
    return Controls.named(field, id, words.say(id));
  }

  private static Label label(Composite area, String words) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private static void traverse(Event event) {
    boolean tab =
        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    event.doit |= tab;
  }

  /** Compared when the typing pauses: each comparison reads the whole text. */
  private void typed(Text field) {
    String typed = field.getText();
    field
        .getDisplay()
        .timerExec(
            PAUSE,
            () -> {
              if (!field.isDisposed() && typed.equals(field.getText())) {
                presenter.typed(typed);
              }
            });
  }

  @Override
  protected void buttonPressed(int button) {
    Text field = text;
    Text why = reason;
    if (button == IDialogConstants.OK_ID && field != null && why != null) {
      presenter.apply(field.getText(), why.getText());
    }
    super.buttonPressed(button);
  }
}
