package org.manicule.view.coding.text.swt;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.Boundaries;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.CodingState;

/** What the mouse does on the stripes: tells, selects, retrieves, drags ends. */
final class StripesMouse {
  private final Stripes stripes;
  private final SourceText text;
  private final CodingPresenter coding;
  private final Boundaries boundaries;
  private final Words words;
  private @Nullable CodingState state;
  private boolean dragging;

  StripesMouse(Stripes stripes, SourceText text, CodingPresenter coding, Boundaries boundaries) {
    this.stripes = stripes;
    this.text = text;
    this.coding = coding;
    this.boundaries = boundaries;
    this.words = Words.beside(CodingPresenter.class);
    Canvas canvas = stripes.canvas();
    canvas.addListener(SWT.MouseMove, this::moved);
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseUp, this::released);
    canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
  }

  void show(CodingState newState) {
    boolean other = state != null && state.codings() != newState.codings();
    state = newState;
    if (other && stripes.canvas().getToolTipText() != null) {
      // It may tell of what was just changed or taken off.
      stripes.canvas().setToolTipText(null);
    }
  }

  private void moved(Event event) {
    if (dragging) {
      drag(stripes.canvas(), event, text, boundaries);
    } else {
      hover(event);
    }
  }

  /** Moves an end to where the pointer is over the text; beyond its edges the text scrolls. */
  static void drag(Canvas from, Event event, SourceText text, Boundaries boundaries) {
    Point pointer = text.toControl(from.toDisplay(event.x, event.y));
    if (pointer.y < 0) {
      text.scrollBy(-1);
    } else if (pointer.y > text.getClientArea().height) {
      text.scrollBy(1);
    }
    boolean start = boundaries.moving().filter(it -> it.end() == End.START).isPresent();
    boolean beside = text.measure() + text.getLeftMargin() < pointer.x;
    // Beside the text the whole line is meant, whichever side the stripes are on.
    int x = beside && start ? 0 : pointer.x;
    boolean before = pointer.x < text.getLeftMargin() - PageMeasure.GUTTER;
    boundaries.moveTo(text.positionNear(before && !start ? Integer.MAX_VALUE / 2 : x, pointer.y));
  }

  private void hover(Event event) {
    Canvas canvas = stripes.canvas();
    boolean end = boundaries.canMove() && stripes.endAt(event.x, event.y).isPresent();
    Optional<Coding> under = stripes.at(event.x, event.y);
    int hand = under.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
    canvas.setCursor(canvas.getDisplay().getSystemCursor(end ? SWT.CURSOR_SIZENS : hand));
    CodingState shown = state;
    if (shown != null) {
      String tip = under.map(shown.legend()::details).orElseGet(() -> hidden(event));
      if (!Objects.equals(tip, canvas.getToolTipText())) {
        canvas.setToolTipText(tip.isEmpty() ? null : tip);
      }
    }
  }

  /** That there are codings which found no room for a label. */
  private String hidden(Event event) {
    int more = stripes.unlabelledAt(event.x, event.y);
    return more == 0 ? "" : words.say("stripes.more.tip", more);
  }

  private void pressed(Event event) {
    text.setFocus();
    if (event.button == 1) {
      Optional<End> end = stripes.endAt(event.x, event.y);
      Optional<Coding> selected = selected();
      if (end.isPresent() && selected.isPresent() && boundaries.canMove()) {
        dragging = true;
        boundaries.pick(selected.get(), end.get());
        return;
      }
    }
    stripes.at(event.x, event.y).ifPresent(coding.moving()::pick);
  }

  private Optional<Coding> selected() {
    CodingState shown = state;
    return shown == null
        ? Optional.empty()
        : Optional.ofNullable(shown.selected()).flatMap(shown.codings()::find);
  }

  private void released(Event event) {
    if (dragging) {
      dragging = false;
      boundaries.keep();
    }
  }

  private void doubleClicked(Event event) {
    stripes.at(event.x, event.y).ifPresent(coding.codings()::showPassages);
  }
}
