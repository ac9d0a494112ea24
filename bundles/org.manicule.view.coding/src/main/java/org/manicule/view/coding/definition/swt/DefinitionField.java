package org.manicule.view.coding.definition.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;

/**
 * A text of a definition that is written right where it is read. It grows with what is written;
 * leaving it keeps the text, Escape brings back the one kept before.
 */
final class DefinitionField {
  private static final int LEAST_LINES = 2;
  private static final int MARGIN = 5;

  private final StyledText text;
  private final Runnable grown;
  private String kept = "";
  private boolean showing;

  /**
   * A field with its label.
   *
   * @param left called when the keyboard goes elsewhere
   * @param grown called when the field wants another height
   */
  DefinitionField(Composite area, Theme theme, Names names, Runnable left, Runnable grown) {
    this.grown = grown;
    Label label = new Label(area, SWT.NONE);
    label.setText(names.label());
    label.setForeground(theme.muted());
    label.setFont(theme.bold());
    label.setBackground(theme.background());
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
    text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.BORDER);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(2);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(20, SWT.DEFAULT).applyTo(text);
    Controls.named(text, names.id(), names.label());
    text.addListener(SWT.Modify, event -> modified());
    text.addListener(SWT.FocusOut, event -> left.run());
    text.addListener(SWT.Traverse, DefinitionField::traverse);
    text.addListener(SWT.KeyDown, this::key);
  }

  /**
   * How a field is called.
   *
   * @param id for tests
   * @param label on screen
   */
  record Names(String id, String label) {}

  StyledText control() {
    return text;
  }

  /** Makes the field as high as its text needs at a width. */
  void fit(int width) {
    int edges = text.computeTrim(0, 0, 0, 0).height;
    int needed = text.computeSize(width - 2 * text.getBorderWidth(), SWT.DEFAULT).y - edges;
    int least = LEAST_LINES * (text.getLineHeight() + text.getLineSpacing());
    ((GridData) text.getLayoutData()).heightHint = Math.max(least, needed);
  }

  /** Whether something was written that is not kept yet. */
  boolean isUnsaved() {
    return !text.isDisposed() && !text.getText().strip().equals(kept.strip());
  }

  String words() {
    return text.getText();
  }

  /**
   * Shows a text that is kept.
   *
   * @param sameCode whether it is of the code shown before; then what is being written stays
   */
  void show(String newText, boolean sameCode, boolean canChange) {
    boolean writing = sameCode && isUnsaved() && !newText.strip().equals(text.getText().strip());
    kept = newText;
    text.setEditable(canChange);
    if (!writing && !text.getText().equals(newText) && !isJust(newText, sameCode)) {
      showing = true;
      text.setText(newText);
      showing = false;
    }
  }

  /** What was just kept differs in blanks around it only: the caret stays where it is. */
  private boolean isJust(String newText, boolean sameCode) {
    return sameCode && text.isFocusControl() && text.getText().strip().equals(newText.strip());
  }

  private void modified() {
    if (!showing) {
      grown.run();
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC && isUnsaved()) {
      event.doit = false;
      text.setText(kept);
    }
  }

  /** Tab goes on to the next field; a definition has no tabs. */
  private static void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = true;
    }
  }
}
