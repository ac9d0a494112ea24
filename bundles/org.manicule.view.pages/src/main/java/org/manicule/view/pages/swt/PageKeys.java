package org.manicule.view.pages.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.Reader;
import org.manicule.view.pages.Tagger;

/** What keys do on the pages: move the caret, turn pages, move and size a rectangle. */
final class PageKeys {
  private static final double STEP = 8;
  private static final double FINE = 1;

  private final PageCanvas pages;
  private final Reader reader;
  private final Tagger tagger;

  PageKeys(PageCanvas pages, Reader reader, Tagger tagger) {
    this.pages = pages;
    this.reader = reader;
    this.tagger = tagger;
    Canvas canvas = pages.canvas();
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
  }

  private boolean isDrawing() {
    PagesState state = pages.state();
    return state != null && state.draft() != null;
  }

  private void key(Event event) {
    boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> arrow(event, -1, 0);
      case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
      case SWT.ARROW_UP -> arrow(event, 0, -1);
      case SWT.ARROW_DOWN -> arrow(event, 0, 1);
      case SWT.PAGE_UP -> pages.turn(false);
      case SWT.PAGE_DOWN -> pages.turn(true);
      case SWT.HOME -> pages.reveal(0, null);
      case SWT.END -> pages.reveal(Math.max(0, pages.stack().pages() - 1), null);
      case SWT.ESC -> tagger.giveUp();
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (plain) {
          tagger.chooseCode();
        }
      }
      default -> {
        // Everything else is a command's.
      }
    }
  }

  /**
   * Arrows move a rectangle that is being drawn, with Shift its corner; else they move the caret.
   */
  private void arrow(Event event, int right, int down) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    boolean control = (event.stateMask & SWT.MOD1) != 0;
    if (isDrawing()) {
      double step = (control ? FINE : STEP) / pages.stack().scale();
      if (shift) {
        tagger.stretch(right * step, down * step);
      } else {
        tagger.nudge(right * step, down * step);
      }
    } else if (right != 0) {
      reader.step(right > 0, control, shift);
    } else {
      reader.line(down > 0, shift);
    }
  }
}
