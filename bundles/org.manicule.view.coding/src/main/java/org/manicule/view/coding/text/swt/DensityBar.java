package org.manicule.view.coding.text.swt;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.Density;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.PageText;

/**
 * The whole document at a glance: the more codings, the longer the line. What can be seen now is
 * framed; a click goes there.
 */
final class DensityBar {
  static final int WIDTH = 16;
  private static final int LEFT = 3;
  private static final int LEAST_FRAME = 6;
  private static final int TICK = 2;

  private final Canvas canvas;
  private final SourceText text;
  private final Theme theme;
  private final Words words;
  private final Map<Integer, Color> colours = new HashMap<>();

  /**
   * What was drawn: the text beside it is drawn anew with every blink of its caret, and this too.
   */
  private @Nullable Image drawn;

  private @Nullable CodingState state;
  private @Nullable CodingIndex counted;
  private @Nullable PageText countedPage;
  private Density density = Density.NONE;
  private boolean pressed;
  private int lastTop = -1;
  private Rectangle frame = new Rectangle(0, 0, 0, 0);

  DensityBar(Composite parent, SourceText text, Theme theme, Words words) {
    this.text = text;
    this.theme = theme;
    this.words = words;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setBackground(theme.background());
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Dispose, event -> forget());
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseUp, event -> pressed = false);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseVerticalWheel, event -> text.scrollBy(-event.count));
    text.addPaintListener(event -> follow());
  }

  Canvas canvas() {
    return canvas;
  }

  void show(CodingState newState) {
    CodingState before = state;
    state = newState;
    if (before == null
        || before.legend() != newState.legend()
        || before.document() != newState.document()) {
      counted = null;
      canvas.redraw();
    } else if (before.codings() != newState.codings()) {
      followCodings(newState);
    }
    if (before != null && !Objects.equals(before.selected(), newState.selected())) {
      selected(before).ifPresent(this::redrawSelected);
      selected(newState).ifPresent(this::redrawSelected);
    }
  }

  /** Counts and draws anew where codings came or went, rather than all of the text. */
  private void followCodings(CodingState now) {
    CodingIndex last = counted;
    if (last == null || countedPage != text.page()) {
      canvas.redraw();
      return;
    }
    Density before = density;
    density = before.changed(last, now.codings(), text.page(), now.legend());
    counted = now.codings();
    int first = -1;
    int end = 0;
    for (int row = 0; row < density.rows(); row++) {
      if (looksDifferent(before, row)) {
        first = first < 0 ? row : first;
        end = row + 1;
      }
    }
    if (first >= 0) {
      draw(first, end);
      canvas.redraw(0, first, WIDTH, end - first, false);
    }
  }

  private boolean looksDifferent(Density before, int row) {
    boolean empty = density.count(row) == 0;
    return empty != (before.count(row) == 0)
        || (!empty
            && (length(density, row) != length(before, row)
                || density.colour(row) != before.colour(row)));
  }

  private void redrawSelected(TextRange range) {
    canvas.redraw(0, row(range), WIDTH, TICK, false);
  }

  /** The text was drawn: if it was scrolled, the frame moves. */
  private void follow() {
    if (text.page() != countedPage) {
      canvas.redraw();
    } else if (text.getTopPixel() != lastTop) {
      lastTop = text.getTopPixel();
      Rectangle now = frame();
      if (!now.equals(frame)) {
        redrawFrame(frame);
        redrawFrame(now);
      }
    }
  }

  private void redrawFrame(Rectangle around) {
    canvas.redraw(around.x, around.y, around.width + 1, around.height + 1, false);
  }

  private void paint(Event event) {
    CodingState shown = state;
    if (shown != null && shown.document() != null) {
      event.gc.drawImage(drawn(shown), 0, 0);
      selected(shown).ifPresent(range -> paintSelected(range, event.gc));
      frame = frame();
      event.gc.setForeground(theme.foreground());
      event.gc.drawRectangle(frame);
    }
  }

  private Image drawn(CodingState shown) {
    int rows = canvas.getClientArea().height;
    Image known = drawn;
    if (known == null
        || counted != shown.codings()
        || countedPage != text.page()
        || density.rows() != rows) {
      counted = shown.codings();
      countedPage = text.page();
      density = Density.of(shown.codings(), text.page(), rows, shown.legend());
      forget();
      known = new Image(canvas.getDisplay(), WIDTH, Math.max(1, rows));
      drawn = known;
      draw(0, rows);
    }
    return known;
  }

  private void forget() {
    if (drawn != null) {
      drawn.dispose();
      drawn = null;
    }
  }

  private void draw(int from, int end) {
    if (drawn != null) {
      GC gc = new GC(drawn);
      gc.setBackground(theme.background());
      gc.fillRectangle(0, from, WIDTH, end - from);
      gc.setForeground(theme.line());
      gc.drawLine(0, from, 0, end);
      drawRows(gc, from, end);
      gc.dispose();
    }
  }

  /** Rows below each other that look alike are drawn at once. */
  private void drawRows(GC gc, int from, int end) {
    int row = from;
    while (row < end) {
      int next = row + 1;
      while (next < end && isAlike(row, next)) {
        next++;
      }
      if (density.count(row) > 0) {
        gc.setBackground(colours.computeIfAbsent(density.colour(row), this::colour));
        gc.fillRectangle(LEFT, row, length(density, row) + 1, next - row);
      }
      row = next;
    }
  }

  private boolean isAlike(int row, int other) {
    boolean empty = density.count(row) == 0;
    return empty == (density.count(other) == 0)
        && (empty
            || (length(density, row) == length(density, other)
                && density.colour(row) == density.colour(other)));
  }

  private static int length(Density of, int row) {
    return (int) Math.max(2, of.share(row) * (WIDTH - 2 * LEFT));
  }

  private Color colour(int rgb) {
    return theme.readable(String.format("#%06x", rgb));
  }

  private void paintSelected(TextRange range, GC gc) {
    gc.setBackground(theme.foreground());
    gc.fillRectangle(1, row(range), WIDTH - 1, TICK);
  }

  private int row(TextRange range) {
    return density.rowOf(text.page().lineAt(range.start()), text.page());
  }

  /** Around what can be seen of the text now. */
  private Rectangle frame() {
    PageText page = text.page();
    int top = density.rowOf(text.firstVisibleLine(), page);
    int bottom = density.rowOf(Math.min(page.lines() - 1, text.lastVisibleLine()), page);
    int height = Math.max(LEAST_FRAME, bottom - top);
    int y = Math.max(0, Math.min(top, density.rows() - height - 1));
    return new Rectangle(1, y, WIDTH - 2, height);
  }

  private static Optional<TextRange> selected(CodingState shown) {
    return Optional.ofNullable(shown.selected())
        .flatMap(shown.codings()::find)
        .flatMap(Coding::textRange);
  }

  private void press(Event event) {
    if (event.button == 1) {
      pressed = true;
      go(event.y);
    }
  }

  private void move(Event event) {
    if (pressed) {
      go(event.y);
    } else if (event.y >= 0 && event.y < density.rows()) {
      String tip = words.say("density.tip", density.count(event.y));
      if (!tip.equals(canvas.getToolTipText())) {
        canvas.setToolTipText(tip);
      }
    }
  }

  private void go(int y) {
    int rows = Math.max(1, canvas.getClientArea().height);
    int lines = text.page().lines();
    long line = (long) Math.max(0, Math.min(rows - 1, y)) * lines / rows;
    text.centreOn((int) line);
  }
}
