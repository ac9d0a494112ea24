package org.manicule.view.coding.desk.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manicule.ui.api.swt.Theme;

/** A line above an empty list that says why it is empty and what to do. */
public final class EmptyNote {
  private final Label label;
  private final GridData data;

  /** A note, not shown yet, in an area with a grid layout. */
  public EmptyNote(Composite area, Theme theme) {
    label = new Label(area, SWT.WRAP);
    label.setForeground(theme.muted());
    data = GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).create();
    if (area.getLayout() instanceof GridLayout grid) {
      data.horizontalSpan = grid.numColumns;
    }
    data.exclude = true;
    label.setLayoutData(data);
    label.setVisible(false);
  }

  /** Shows the note; an empty text hides it. */
  public void show(String text) {
    boolean hide = text.isEmpty();
    if (!label.getText().equals(text) || hide != data.exclude) {
      label.setText(text);
      label.setVisible(!hide);
      data.exclude = hide;
      label.getParent().layout();
    }
  }
}
