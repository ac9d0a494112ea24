package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.text.PageText;
import org.manicule.view.coding.text.UnitOpenings;
import org.manicule.view.coding.text.UnitOpenings.Opening;

/**
 * Sets units off: a hair line above a post, agenda item, turn or page, and on the blank line there
 * what the text itself does not say of it: its name, who speaks, when.
 */
final class UnitMarks implements PaintListener {
  private final SourceText text;
  private final Theme theme;
  private final Words words;
  private @Nullable UnitOpenings openings;

  UnitMarks(SourceText text, Theme theme, Words words) {
    this.text = text;
    this.theme = theme;
    this.words = words;
  }

  void show(@Nullable SourceDocument document) {
    openings = document == null ? null : new UnitOpenings(document);
  }

  @Override
  public void paintControl(PaintEvent event) {
    if (openings != null) {
      PageText page = text.page();
      int last = text.getLineIndex(event.y + event.height);
      // What stands on a blank line belongs to the line below it.
      int below = Math.min(page.lines() - 1, last + 1);
      for (int line = text.getLineIndex(Math.max(0, event.y)); line <= below; line++) {
        int start = page.start(line);
        for (Opening opening : openings.on(new TextRange(start, page.end(line)))) {
          paint(opening, line, event.gc);
        }
      }
    }
  }

  private void paint(Opening opening, int line, GC gc) {
    PageText page = text.page();
    boolean blankAbove = line > 0 && page.start(line - 1) == page.end(line - 1);
    int height = text.getLineHeight();
    String caption =
        opening.isPage() ? words.say("unit.page", opening.unit().label()) : opening.words();
    int captionHeight = caption.isEmpty() ? height / 2 : height;
    int y = text.lineTop(line) - (blankAbove ? captionHeight : 0);
    int left = text.getLeftMargin();
    if (line > 0) {
      gc.setForeground(theme.line());
      gc.setLineStyle(opening.isPage() ? SWT.LINE_DASH : SWT.LINE_SOLID);
      gc.drawLine(left, y, left + text.measure(), y);
    }
    if (blankAbove && !caption.isEmpty()) {
      gc.setFont(theme.small());
      gc.setForeground(theme.muted());
      Point size = gc.textExtent(caption);
      int x = opening.isPage() ? left + text.measure() - size.x : left;
      gc.drawText(caption, x, y + Math.max(1, (height - size.y) / 2), SWT.DRAW_TRANSPARENT);
    }
  }
}
