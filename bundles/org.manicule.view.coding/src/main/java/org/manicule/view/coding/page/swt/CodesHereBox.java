package org.manicule.view.coding.page.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.page.CodesHere;
import org.manicule.view.coding.page.CodesHere.Line;

/** The list of the codes at the caret: arrows or the mouse step through them. */
public final class CodesHereBox {
  /** How wide the box likes to be. */
  public static final int WIDTH = 380;

  private static final int MOST_LINES = 9;
  private static final int AROUND = 12;

  private final Words words = Words.beside(CodesHere.class);
  private final CodesHere codes;
  private final Composite box;
  private final Table list;
  private final Label hint;
  private final Control backTo;
  private boolean closing;

  /**
   * Makes the box.
   *
   * @param parent where it stands; places it by its layout
   * @param backTo what has the keyboard again when the box is gone
   */
  public CodesHereBox(Composite parent, CodesHere codes, Theme theme, Control backTo) {
    this.codes = codes;
    this.backTo = backTo;
    box = new Composite(parent, SWT.BORDER);
    box.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 2).applyTo(box);
    list = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION);
    list.setBackground(theme.background());
    list.setForeground(theme.foreground());
    Controls.named(list, "page.codes-here", words.say("here.list"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    hint = new Label(box, SWT.NONE);
    hint.setFont(theme.small());
    hint.setBackground(theme.background());
    hint.setForeground(theme.muted());
    hint.setText(words.say("here.keys"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    Swatches swatches = new Swatches(box, theme);
    for (Line line : codes.lines()) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(line.path());
      item.setImage(swatches.of(line.colour()));
    }
    listen();
    box.moveAbove(null);
  }

  private void listen() {
    list.addListener(SWT.Selection, event -> codes.choose(list.getSelectionIndex()));
    list.addListener(SWT.DefaultSelection, event -> close(codes::keep));
    list.addListener(SWT.KeyDown, this::key);
    list.addListener(SWT.FocusOut, event -> list.getDisplay().asyncExec(this::focusLost));
    list.addListener(SWT.MouseMove, this::hover);
  }

  /** The outermost control. */
  public Composite control() {
    return box;
  }

  /** The height the box likes to have. */
  public int height() {
    int lines = Math.min(MOST_LINES, codes.lines().size());
    int hintHeight = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    return (lines + 1) * list.getItemHeight() + hintHeight + AROUND;
  }

  /** Gives the list the keyboard. */
  public void open() {
    list.setFocus();
    list.setSelection(codes.chosen());
    codes.start();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      close(codes::leave);
    } else if ((event.stateMask & SWT.ALT) != 0 && event.keyCode == SWT.ARROW_DOWN) {
      event.doit = false;
      list.setSelection((list.getSelectionIndex() + 1) % list.getItemCount());
      codes.choose(list.getSelectionIndex());
    }
  }

  private void hover(Event event) {
    TableItem item = list.getItem(new Point(event.x, event.y));
    list.setToolTipText(item == null ? null : codes.lines().get(list.indexOf(item)).details());
  }

  private void focusLost() {
    if (!box.isDisposed() && !list.isFocusControl()) {
      closing = true;
      box.dispose();
    }
  }

  private void close(Runnable last) {
    if (!closing) {
      closing = true;
      box.dispose();
      backTo.setFocus();
      last.run();
    }
  }
}
