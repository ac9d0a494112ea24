package org.manicule.view.coding.text.swt;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.Boundaries;
import org.manicule.view.coding.page.MovedEnd;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.page.PageState;

/** Handles in the text at both ends of the selected coding, to be dragged. */
final class EndHandles {
  private static final int WIDTH = 6;
  private static final int BAR = 3;
  private static final int KNOB = 6;

  private final SourceText text;
  private final Theme theme;
  private final Boundaries boundaries;
  private final Canvas start;
  private final Canvas end;
  private @Nullable PageState state;
  private boolean dragging;

  EndHandles(Composite page, SourceText text, Theme theme, Boundaries boundaries) {
    this.text = text;
    this.theme = theme;
    this.boundaries = boundaries;
    start = handle(page, End.START);
    end = handle(page, End.END);
    text.addPaintListener(event -> place());
  }

  private Canvas handle(Composite page, End which) {
    Canvas handle = new Canvas(page, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    handle.setVisible(false);
    handle.setBackground(theme.background());
    handle.setCursor(page.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
    handle.addListener(SWT.Paint, event -> paint(event, which));
    handle.addListener(SWT.MouseDown, event -> press(event, which));
    handle.addListener(SWT.MouseMove, event -> drag(handle, event));
    handle.addListener(SWT.MouseUp, event -> release());
    return handle;
  }

  void name(Words words) {
    Controls.named(start, "coding.handle.start", words.say("handle.start"));
    Controls.named(end, "coding.handle.end", words.say("handle.end"));
  }

  void show(PageState newState) {
    state = newState;
    place();
  }

  private Optional<Coding> selected() {
    PageState shown = state;
    return shown == null || !boundaries.canMove()
        ? Optional.empty()
        : Optional.ofNullable(shown.reading().selected()).flatMap(shown.reading().codings()::find);
  }

  private void place() {
    Optional<TextRange> range = selected().flatMap(Coding::textRange);
    place(start, range.map(TextRange::start), -WIDTH);
    place(end, range.map(TextRange::end), 0);
  }

  private void place(Canvas handle, Optional<Integer> position, int shift) {
    Point at = position.filter(this::isVisible).map(text::getLocationAtOffset).orElse(null);
    boolean shown = at != null && at.y > -text.getLineHeight();
    if (at != null && shown) {
      Point size = new Point(WIDTH, text.getLineHeight());
      Point place = new Point(at.x + shift, at.y);
      if (!handle.getLocation().equals(place) || !handle.getSize().equals(size)) {
        handle.setBounds(place.x, place.y, size.x, size.y);
        handle.redraw();
      }
    }
    if (handle.getVisible() != shown) {
      handle.setVisible(shown);
    }
  }

  private boolean isVisible(int position) {
    TextRange visible = text.visible();
    return position >= visible.start() && position <= visible.end();
  }

  private void paint(Event event, End which) {
    int height = event.gc.getClipping().height;
    boolean moving =
        boundaries.moving().map(MovedEnd::end).filter(it -> Objects.equals(it, which)).isPresent();
    event.gc.setBackground(moving ? theme.foreground() : theme.muted());
    event.gc.fillRectangle(which == End.START ? WIDTH - BAR : 0, 0, BAR, text.getLineHeight());
    int y = which == End.START ? 0 : Math.max(height, text.getLineHeight()) - KNOB;
    event.gc.fillRectangle(0, y, WIDTH, KNOB);
  }

  private void press(Event event, End which) {
    if (event.button == 1) {
      selected().ifPresent(coding -> boundaries.pick(coding, which));
      dragging = true;
      text.setFocus();
    }
  }

  private void drag(Canvas handle, Event event) {
    if (dragging) {
      StripesMouse.drag(handle, event, text, boundaries);
    }
  }

  private void release() {
    if (dragging) {
      dragging = false;
      boundaries.keep();
    }
  }
}
