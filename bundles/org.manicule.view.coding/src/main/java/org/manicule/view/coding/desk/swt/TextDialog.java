package org.manicule.view.coding.desk.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;

/** Asks for one or more texts of several lines. Tab goes on to the next; Ctrl+Enter is OK. */
public final class TextDialog extends Dialog {
  private static final int WIDTH = 520;

  private final String title;
  private final List<Field> fields;
  private final List<Text> texts = new ArrayList<>();
  private List<String> answers = List.of();

  /**
   * A text that is asked for.
   *
   * @param id for tests
   * @param label what it is
   * @param value what it says now
   * @param lines how many lines are seen at once
   */
  public record Field(String id, String label, String value, int lines) {}

  private TextDialog(@Nullable Shell parent, String title, List<Field> fields) {
    super(parent);
    this.title = title;
    this.fields = fields;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and waits for the answers in the order of the fields; empty when cancelled. */
  public static Optional<List<String>> ask(Shell parent, String title, List<Field> fields) {
    TextDialog dialog = new TextDialog(parent, title, fields);
    return dialog.open() == Window.OK ? Optional.of(dialog.answers) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    fields.forEach(field -> addField(area, field));
    return area;
  }

  private void addField(Composite area, Field field) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(field.label());
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    int style = field.lines() == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
    Text text = new Text(area, style | SWT.BORDER);
    text.setText(field.value());
    // A name is replaced; a beginning such as "A > " and longer texts are completed.
    boolean name = field.lines() == 1 && !field.value().endsWith(" ");
    text.setSelection(name ? 0 : field.value().length(), field.value().length());
    GridDataFactory.fillDefaults()
        .grab(true, field.lines() > 1)
        .hint(WIDTH, text.getLineHeight() * field.lines())
        .applyTo(text);
    text.addListener(SWT.Traverse, this::traverse);
    texts.add(Controls.named(text, field.id(), field.label()));
  }

  private void traverse(Event event) {
    boolean tab =
        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    if (tab) {
      event.doit = true;
    } else if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      buttonPressed(IDialogConstants.OK_ID);
    }
  }

  @Override
  protected void okPressed() {
    answers = texts.stream().map(Text::getText).toList();
    super.okPressed();
  }
}
