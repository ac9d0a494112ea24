package org.manicule.view.coding.text.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.marks.Mark;
import org.manicule.view.coding.marks.MarksPresenter;

/**
 * Draws small signs into the left margin where memos are attached and links lead: a sheet for a
 * memo, two arrows for a link. Pointing at one says more, a click goes there.
 */
final class MarginMarks {
  private static final int WIDTH = 9;
  private static final int HEIGHT = 10;
  private static final int INSET = 3;

  private final SourceText text;
  private final Theme theme;
  private final MarksPresenter presenter;
  private List<Mark> marks = List.of();
  private boolean pointing;

  private MarginMarks(SourceText text, ViewSite site) {
    this.text = text;
    this.theme = site.theme();
    this.presenter = new MarksPresenter(site.workbench(), site.project(), this::show);
  }

  /** Adds the marks to a text. */
  static void on(SourceText text, ViewSite site) {
    MarginMarks marks = new MarginMarks(text, site);
    text.addPaintListener(event -> marks.paint(event.gc, event.y, event.height));
    text.addListener(SWT.MouseDown, marks::click);
    text.addListener(SWT.MouseMove, marks::point);
    text.addListener(SWT.Dispose, event -> marks.presenter.close());
    marks.presenter.start(site.uiThread());
  }

  private void show(List<Mark> newMarks) {
    if (!text.isDisposed() && !marks.equals(newMarks)) {
      marks = newMarks;
      text.redraw(0, 0, text.getLeftMargin(), text.getSize().y, false);
    }
  }

  private void paint(GC gc, int top, int height) {
    if (!marks.isEmpty()) {
      gc.setForeground(theme.foreground());
      int first = text.getLineIndex(Math.max(0, top));
      int last = text.getLineIndex(top + height);
      for (Mark mark : marks) {
        int line = line(mark);
        if (line >= first && line <= last) {
          paint(mark.kind(), place(mark), gc);
        }
      }
    }
  }

  private int line(Mark mark) {
    int most = Math.max(0, text.page().text().length());
    return text.page().lineAt(Math.min(mark.range().start(), most));
  }

  /** Memos stand in the upper half of the line, links in the lower. */
  private Point place(Mark mark) {
    int half = text.getLineHeight() / 2;
    int y = text.lineTop(line(mark)) + (mark.kind() == Mark.Kind.LINK ? half : 0);
    return new Point(
        Math.max(0, text.getLeftMargin() - PageMeasure.GUTTER + INSET),
        y + Math.max(0, (half - HEIGHT) / 2));
  }

  private static void paint(Mark.Kind kind, Point at, GC gc) {
    int right = at.x + WIDTH;
    int bottom = at.y + HEIGHT - 1;
    if (kind == Mark.Kind.MEMO) {
      gc.drawRectangle(at.x, at.y, WIDTH, HEIGHT - 1);
      gc.drawLine(at.x + 2, at.y + 3, right - 2, at.y + 3);
      gc.drawLine(at.x + 2, at.y + 6, right - 3, at.y + 6);
    } else {
      int upper = at.y + 3;
      int lower = bottom - 2;
      gc.drawLine(at.x, upper, right, upper);
      gc.drawLine(right - 3, upper - 3, right, upper);
      gc.drawLine(at.x, lower, right, lower);
      gc.drawLine(at.x, lower, at.x + 3, lower + 3);
    }
  }

  private Optional<Mark> at(Event event) {
    return marks.stream().filter(mark -> covers(place(mark), event)).findFirst();
  }

  private static boolean covers(Point place, Event event) {
    return event.x >= place.x - 2
        && event.x <= place.x + WIDTH + 2
        && event.y >= place.y - 1
        && event.y <= place.y + HEIGHT;
  }

  private void click(Event event) {
    if (event.button == 1 && event.x < text.getLeftMargin()) {
      at(event).ifPresent(mark -> text.getDisplay().asyncExec(() -> presenter.follow(mark)));
    }
  }

  private void point(Event event) {
    boolean margin = event.x < text.getLeftMargin();
    Optional<Mark> mark = margin ? at(event) : Optional.empty();
    if (mark.isPresent()) {
      text.setToolTipText(mark.get().words());
    } else if (pointing) {
      text.setToolTipText(null);
    }
    pointing = mark.isPresent();
  }
}
