package org.manicule.view.pages.swt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.CodeChoice;
import org.manicule.view.pages.words.Words;

/**
 * A box to choose a code by typing. It is a part of the view and no window of its own, so it takes
 * the keyboard on every window system.
 */
final class CodeChoiceBox {
  static final int WIDTH = 340;
  static final int HEIGHT = 260;

  private static final int SWATCH = 12;

  private final CodeChoice choice;
  private final Theme theme;
  private final Control backTo;
  private final Runnable leaving;
  private final Composite box;
  private final Text typed;
  private final Table found;
  private final Map<String, Image> swatches = new HashMap<>();
  private List<CodeChoice.Row> rows = List.of();

  /**
   * Makes the box.
   *
   * @param backTo what has the keyboard again when the box is gone
   * @param leaving told when the box is left without a choice
   */
  CodeChoiceBox(
      Composite parent, CodeChoice choice, Theme theme, Control backTo, Runnable leaving) {
    this.choice = choice;
    this.theme = theme;
    this.backTo = backTo;
    this.leaving = leaving;
    box = new Composite(parent, SWT.BORDER);
    box.setBackground(theme.background());
    box.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(box);
    Label about = label(choice.about());
    about.setFont(theme.bold());
    typed = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH);
    Controls.named(typed, "pages.choice", Words.say("choice.type"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
    found = new Table(box, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    found.setBackground(theme.background());
    found.setForeground(theme.foreground());
    Controls.named(found, "pages.choice.list", Words.say("choice.list"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(found);
    label(Words.say("choice.keys")).setFont(theme.small());
    listen();
  }

  private Label label(String words) {
    Label label = new Label(box, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    label.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void listen() {
    box.addListener(SWT.Dispose, event -> swatches.values().forEach(Image::dispose));
    typed.addListener(SWT.Modify, event -> find());
    typed.addListener(SWT.KeyDown, this::key);
    typed.addListener(SWT.DefaultSelection, event -> choose());
    found.addListener(SWT.DefaultSelection, event -> choose());
    found.addListener(SWT.MouseUp, this::clicked);
    found.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    for (Control control : List.of(typed, found)) {
      control.addListener(
          SWT.Traverse,
          event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
              event.doit = false;
              close();
              leaving.run();
            }
          });
      control.addListener(SWT.FocusOut, event -> box.getDisplay().asyncExec(this::closeWhenLeft));
    }
  }

  /** Whoever goes on elsewhere in the window is done with the box. */
  private void closeWhenLeft() {
    if (!box.isDisposed()) {
      Control focus = box.getDisplay().getFocusControl();
      if (focus != null && focus != typed && focus != found) {
        box.dispose();
        leaving.run();
      }
    }
  }

  private void clicked(Event event) {
    if (found.getItem(new Point(event.x, event.y)) != null) {
      choose();
    }
  }

  private void key(Event event) {
    int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
    if (step != 0 && !rows.isEmpty()) {
      event.doit = false;
      int row = Math.floorMod(found.getSelectionIndex() + step, rows.size());
      found.setSelection(row);
      found.showSelection();
    }
  }

  private void find() {
    rows = choice.find(typed.getText());
    found.setItemCount(rows.size());
    found.clearAll();
    if (!rows.isEmpty()) {
      found.setSelection(0);
    }
  }

  private void fill(TableItem item) {
    CodeChoice.Row row = rows.get(found.indexOf(item));
    item.setText(row.words());
    item.setForeground(theme.foreground());
    if (!row.colour().isEmpty()) {
      item.setImage(swatches.computeIfAbsent(row.colour(), this::swatch));
    }
  }

  private Image swatch(String colour) {
    Image image = new Image(box.getDisplay(), SWATCH, SWATCH);
    GC gc = new GC(image);
    gc.setBackground(theme.of(colour));
    gc.fillRectangle(0, 0, SWATCH, SWATCH);
    gc.dispose();
    return image;
  }

  private void choose() {
    int row = found.getSelectionIndex();
    if (row >= 0 && row < rows.size()) {
      CodeChoice.Row chosen = rows.get(row);
      close();
      choice.choose(chosen);
    }
  }

  private void close() {
    box.dispose();
    backTo.setFocus();
  }

  Composite control() {
    return box;
  }

  /** Fills the box and gives it the keyboard. */
  void open() {
    find();
    box.layout();
    box.moveAbove(null);
    typed.setFocus();
  }

  void dispose() {
    box.dispose();
  }
}
