package org.manicule.view.coding.find.swt;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.find.Hits;

/**
 * Marks hits in the text with a tint and a frame, the selected one with a thicker frame. Draws over
 * the lines that can be seen, so it costs the same at any length and knows nothing of their looks.
 */
final class HitMarks implements PaintListener {
  private static final String AMBER = "#e5a50a";
  private static final int TINT = 70;

  private final StyledText text;
  private final Theme theme;
  private final Color frame;
  private Hits hits = Hits.NONE;
  private int current = -1;

  HitMarks(StyledText text, Theme theme) {
    this.text = text;
    this.theme = theme;
    this.frame = theme.readable(AMBER);
    text.addPaintListener(this);
  }

  void show(Hits newHits, int newCurrent) {
    if (newHits != hits || newCurrent != current) {
      hits = newHits;
      current = newCurrent;
      text.redraw();
    }
  }

  @Override
  public void paintControl(PaintEvent event) {
    int most = text.getCharCount();
    if (hits.isEmpty() || hits.get(hits.size() - 1).end() > most) {
      return;
    }
    int last = text.getLineIndex(event.y + event.height);
    for (int line = text.getLineIndex(Math.max(0, event.y)); line <= last; line++) {
      int start = text.getOffsetAtLine(line);
      mark(new TextRange(start, Math.min(most, start + text.getLine(line).length())), event.gc);
    }
  }

  private void mark(TextRange line, GC gc) {
    for (int i = hits.firstEndingAfter(line.start()); i < hits.size(); i++) {
      TextRange hit = hits.get(i);
      if (hit.start() >= line.end()) {
        return;
      }
      int from = Math.max(hit.start(), line.start());
      int to = Math.min(hit.end(), line.end());
      if (from < to) {
        draw(text.getTextBounds(from, to - 1), i == current, gc);
      }
    }
  }

  private void draw(Rectangle at, boolean selected, GC gc) {
    gc.setAlpha(TINT);
    gc.setBackground(theme.of(AMBER));
    gc.fillRectangle(at);
    gc.setAlpha(255);
    gc.setForeground(selected ? theme.foreground() : frame);
    gc.setLineWidth(selected ? 2 : 1);
    gc.drawRectangle(at.x, at.y, Math.max(1, at.width - 1), at.height - 1);
    gc.setLineWidth(1);
  }
}
