package org.manicule.view.memos.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.memos.Words;

/** Asks how two places are related: one of the usual words, or one's own. */
final class RelationDialog extends Dialog {
  private static final int WIDTH = 440;

  private final Words words = new Words();
  private final String ends;
  private final List<String> relations;
  private Content content;
  private @Nullable Combo relation;
  private @Nullable Text comment;

  private RelationDialog(Shell parent, String ends, List<String> relations, Content before) {
    super(parent);
    this.ends = ends;
    this.relations = relations;
    this.content = before;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  static Optional<Content> ask(Shell parent, String ends, List<String> relations, Content before) {
    RelationDialog dialog = new RelationDialog(parent, ends, relations, before);
    return dialog.open() == Window.OK ? Optional.of(dialog.content) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("relation.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    label(area, ends);
    label(area, words.say("relation.how"));
    Combo combo = new Combo(area, SWT.DROP_DOWN);
    relations.forEach(combo::add);
    combo.setText(content.relation().isEmpty() ? relations.get(0) : content.relation());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    Controls.named(combo, "links.relation", words.say("relation.how"));
    label(area, words.say("relation.comment"));
    Text why = new Text(area, SWT.BORDER);
    why.setText(content.comment());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
    Controls.named(why, "links.comment", words.say("relation.comment"));
    combo.addListener(SWT.Modify, event -> check(combo));
    relation = combo;
    comment = why;
    return area;
  }

  private static void label(Composite area, String text) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
  }

  private void check(Combo combo) {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!combo.getText().isBlank());
    }
  }

  @Override
  protected void okPressed() {
    if (relation != null && comment != null) {
      content = new Content(relation.getText(), comment.getText());
    }
    super.okPressed();
  }
}
