package org.manicule.view.coding.text.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.SourceDocument;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.text.PageText;

/** Draws the numbers of paragraphs into the left margin of the page. */
final class ParagraphNumbers implements PaintListener {
  private static final int GAP = 14;

  private final SourceText text;
  private final Theme theme;
  private @Nullable SourceDocument document;

  ParagraphNumbers(SourceText text, Theme theme) {
    this.text = text;
    this.theme = theme;
  }

  void show(@Nullable SourceDocument newDocument) {
    document = newDocument;
  }

  @Override
  public void paintControl(PaintEvent event) {
    if (document != null) {
      event.gc.setFont(theme.small());
      event.gc.setForeground(theme.muted());
      int last = text.getLineIndex(event.y + event.height);
      for (int line = text.getLineIndex(Math.max(0, event.y)); line <= last; line++) {
        paint(line, document, event.gc);
      }
    }
  }

  private void paint(int line, SourceDocument shown, GC gc) {
    PageText page = text.page();
    int number = shown.paragraphNumber(page.start(line));
    if (number > 0 && startsOn(line, number, shown)) {
      String words = Integer.toString(number);
      Point size = gc.textExtent(words);
      int y = text.lineTop(line) + text.getBaseline() - baseline(gc);
      gc.drawText(words, text.getLeftMargin() - GAP - size.x, y, SWT.DRAW_TRANSPARENT);
    }
  }

  private static int baseline(GC gc) {
    FontMetrics metrics = gc.getFontMetrics();
    return metrics.getAscent() + metrics.getLeading();
  }

  private boolean startsOn(int line, int number, SourceDocument shown) {
    int start = shown.paragraphs().get(number - 1).range().start();
    return text.page().lineAt(start) == line;
  }
}
