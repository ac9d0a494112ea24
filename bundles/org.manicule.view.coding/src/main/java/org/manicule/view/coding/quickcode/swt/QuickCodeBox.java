package org.manicule.view.coding.quickcode.swt;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.quickcode.QuickCodeState;
import org.manicule.view.coding.quickcode.QuickCodeState.Choice;
import org.manicule.view.coding.quickcode.QuickCodeView;

/**
 * The quick-code box: a field to type into, the codes found, and what the chosen one means. It is a
 * part of the page and no window of its own, so it takes the keyboard on every window system.
 */
public final class QuickCodeBox implements QuickCodeView {
  /** How wide the box likes to be. */
  public static final int WIDTH = 440;

  /** How high the box likes to be. */
  public static final int HEIGHT = 330;

  private static final int HINT_LINES = 3;

  private final Words words = Words.beside(QuickCodePresenter.class);
  private final QuickCodePresenter presenter;
  private final Theme theme;
  private final Composite box;
  private final Control backTo;
  private final CLabel about;
  private final Text typed;
  private final Table found;
  private final Label hint;
  private final Swatches swatches;
  private QuickCodeState state = new QuickCodeState("", "", List.of(), -1, "");
  private boolean busy;

  /**
   * Makes the box.
   *
   * @param parent where it stands; places it by its layout
   * @param backTo what has the keyboard again when the box is gone
   */
  public QuickCodeBox(Composite parent, QuickCodePresenter presenter, Theme theme, Control backTo) {
    this.presenter = presenter;
    this.theme = theme;
    this.backTo = backTo;
    box = new Composite(parent, SWT.BORDER);
    box.setBackground(theme.background());
    box.setBackgroundMode(SWT.INHERIT_FORCE);
    GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(box);
    about = about();
    typed = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH);
    Controls.named(typed, "quickcode.box", words.say("box.type"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
    found = table();
    hint = label(theme.small());
    GridDataFactory.fillDefaults().grab(true, false).hint(1, hintHeight()).applyTo(hint);
    Label keys = label(theme.small());
    keys.setText(words.say(presenter.takesSeveral() ? "box.keys" : "box.keys.one"));
    keys.setForeground(theme.muted());
    swatches = new Swatches(box, theme);
    listen();
    box.moveAbove(null);
  }

  /** The outermost control. */
  public Composite control() {
    return box;
  }

  /** Fills the box and gives it the keyboard. */
  public void open() {
    presenter.start(this);
    typed.setFocus();
  }

  private CLabel about() {
    CLabel label = new CLabel(box, SWT.NONE);
    label.setMargins(0, 0, 0, 0);
    label.setFont(theme.bold());
    label.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    return label;
  }

  private Label label(Font font) {
    Label label = new Label(box, SWT.WRAP);
    label.setFont(font);
    label.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    return label;
  }

  /** The hint has room for a few lines, so that the box does not change its size while typing. */
  private int hintHeight() {
    GC gc = new GC(hint);
    int height = HINT_LINES * (gc.getFontMetrics().getHeight() + 1);
    gc.dispose();
    return height;
  }

  private Table table() {
    int marks = presenter.takesSeveral() ? SWT.CHECK : SWT.NONE;
    Table table =
        new Table(box, SWT.VIRTUAL | marks | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    return Controls.named(table, "quickcode.list", words.say("box.list"));
  }

  private void listen() {
    typed.addListener(SWT.Modify, event -> typed());
    typed.addListener(SWT.KeyDown, this::key);
    typed.addListener(SWT.DefaultSelection, this::enter);
    typed.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            presenter.cancel();
          }
        });
    found.addListener(SWT.Selection, this::pointed);
    found.addListener(SWT.DefaultSelection, this::enter);
    found.addListener(SWT.KeyDown, this::key);
    typed.addListener(SWT.FocusOut, event -> box.getDisplay().asyncExec(this::closeWhenLeft));
    found.addListener(SWT.FocusOut, event -> box.getDisplay().asyncExec(this::closeWhenLeft));
  }

  private void typed() {
    if (!busy) {
      presenter.type(typed.getText());
    }
  }

  /** With a modifier Enter is told twice: here it means nothing then. */
  private void enter(Event event) {
    if ((event.stateMask & (SWT.SHIFT | SWT.MOD1)) == 0) {
      presenter.apply();
    }
  }

  private void pointed(Event event) {
    if (event.detail == SWT.CHECK) {
      presenter.mark(found.indexOf((TableItem) event.item));
    } else {
      presenter.choose(found.getSelectionIndex());
    }
  }

  /** Whoever goes on elsewhere in the window is done with the box. */
  private void closeWhenLeft() {
    if (!box.isDisposed()) {
      Control focus = box.getDisplay().getFocusControl();
      if (focus != null && focus.getShell() == box.getShell() && focus.getParent() != box) {
        box.dispose();
      }
    }
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      presenter.cancel();
    } else if (enter && (event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      presenter.applyAsNew();
    } else if (enter && (event.stateMask & SWT.SHIFT) != 0) {
      event.doit = false;
      presenter.mark();
      typed.setFocus();
    } else if (event.widget == typed && event.keyCode == SWT.ARROW_DOWN) {
      event.doit = false;
      presenter.step(1);
    } else if (event.widget == typed && event.keyCode == SWT.ARROW_UP) {
      event.doit = false;
      presenter.step(-1);
    }
  }

  private void fill(TableItem item) {
    Choice choice = state.choices().get(found.indexOf(item));
    item.setText(choice.words());
    item.setChecked(choice.marked());
    String colour = choice.colour();
    if (colour != null) {
      item.setImage(swatches.of(colour));
    }
  }

  @Override
  public void show(QuickCodeState newState) {
    boolean refill = !newState.choices().equals(state.choices());
    state = newState;
    about.setText(newState.about());
    if (!typed.getText().equals(newState.typed())) {
      busy = true;
      typed.setText(newState.typed());
      busy = false;
    }
    hint.setText(newState.hint());
    hint.setToolTipText(newState.hint());
    if (refill) {
      found.setItemCount(newState.choices().size());
      found.clearAll();
    }
    if (newState.chosen() >= 0) {
      found.setSelection(newState.chosen());
    } else {
      found.deselectAll();
    }
  }

  @Override
  public void close() {
    if (!box.isDisposed()) {
      box.dispose();
      backTo.setFocus();
    }
  }
}
