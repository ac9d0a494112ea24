package org.manicule.view.pages.swt;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.pages.words.Words;

/** Asks for the comment on a coding; it may have several lines. */
final class CommentDialog extends InputDialog {
  private static final int LINES = 90;

  CommentDialog(Shell parent, String about, String comment) {
    super(parent, Words.say("comment.title"), about, comment, null);
  }

  @Override
  protected int getInputTextStyle() {
    return SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Control area = super.createDialogArea(parent);
    Controls.named(getText(), "pages.comment", Words.say("comment.title"));
    GridDataFactory.fillDefaults().grab(true, true).hint(380, LINES).applyTo(getText());
    return area;
  }
}
