package org.manicule.view.coding.text.swt;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
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
  private @Nullable CodingState state;
  private @Nullable CodingIndex counted;
  private @Nullable PageText countedPage;
  private Density density = Density.NONE;
  private boolean pressed;
  private int lastTop = -1;

  DensityBar(Composite parent, SourceText text, Theme theme, Words words) {
    this.text = text;
    this.theme = theme;
    this.words = words;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setBackground(theme.background());
    canvas.addListener(SWT.Paint, this::paint);
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
    boolean same =
        state != null
            && state.codings() == newState.codings()
            && state.legend() == newState.legend()
            && Objects.equals(state.selected(), newState.selected());
    counted = state != null && state.legend() == newState.legend() ? counted : null;
    state = newState;
    if (!same) {
      canvas.redraw();
    }
  }

  private void follow() {
    if (text.getTopPixel() != lastTop || text.page() != countedPage) {
      lastTop = text.getTopPixel();
      canvas.redraw();
    }
  }

  private void paint(Event event) {
    CodingState shown = state;
    if (shown != null && shown.document() != null) {
      int rows = canvas.getClientArea().height;
      if (counted != shown.codings() || countedPage != text.page() || density.rows() != rows) {
        counted = shown.codings();
        countedPage = text.page();
        density = Density.of(shown.codings(), text.page(), rows, shown.legend());
      }
      event.gc.setForeground(theme.line());
      event.gc.drawLine(0, 0, 0, rows);
      paintRows(event.gc);
      selected(shown).ifPresent(range -> paintSelected(range, event.gc));
      paintFrame(event.gc);
    }
  }

  private void paintRows(GC gc) {
    for (int row = 0; row < density.rows(); row++) {
      if (density.count(row) > 0) {
        gc.setForeground(colours.computeIfAbsent(density.colour(row), this::colour));
        int length = (int) Math.max(2, density.share(row) * (WIDTH - 2 * LEFT));
        gc.drawLine(LEFT, row, LEFT + length, row);
      }
    }
  }

  private Color colour(int rgb) {
    return theme.readable(String.format("#%06x", rgb));
  }

  private void paintSelected(TextRange range, GC gc) {
    int row = density.rowOf(text.page().lineAt(range.start()), text.page());
    gc.setBackground(theme.foreground());
    gc.fillRectangle(1, row, WIDTH - 1, TICK);
  }

  private void paintFrame(GC gc) {
    PageText page = text.page();
    int top = density.rowOf(text.firstVisibleLine(), page);
    int bottom = density.rowOf(Math.min(page.lines() - 1, text.lastVisibleLine()), page);
    int height = Math.max(LEAST_FRAME, bottom - top);
    int y = Math.max(0, Math.min(top, density.rows() - height - 1));
    gc.setForeground(theme.foreground());
    gc.drawRectangle(1, y, WIDTH - 2, height);
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
