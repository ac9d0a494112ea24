package org.manicule.view.pages.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.Reader;
import org.manicule.view.pages.RegionDraft;
import org.manicule.view.pages.Tagger;
import org.manicule.view.pages.paper.Box;

/** What the pointer does on the pages: selects words, picks codings, draws and moves rectangles. */
final class PagePointer {
  private static final int STILL = 4;

  private final PageCanvas pages;
  private final Canvas canvas;
  private final Reader reader;
  private final Tagger tagger;
  private boolean rectangles;
  private Drag drag = Drag.NONE;
  private int page;
  private Point from = new Point(0, 0);
  private Box grabbed = new Box(0, 0, 0, 0);
  private int corner;
  private boolean far;

  private enum Drag {
    NONE,
    WORDS,
    RECTANGLE,
    MOVE,
    CORNER
  }

  PagePointer(PageCanvas pages, Reader reader, Tagger tagger) {
    this.pages = pages;
    this.canvas = pages.canvas();
    this.reader = reader;
    this.tagger = tagger;
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, this::up);
    canvas.addListener(SWT.MouseHover, this::hover);
  }

  /** From now on the pointer draws rectangles, or selects words again. */
  void setRectangles(boolean now) {
    rectangles = now;
    showCursor();
  }

  boolean drawsRectangles() {
    return rectangles;
  }

  private void showCursor() {
    Cursor cursor =
        canvas.getDisplay().getSystemCursor(rectangles ? SWT.CURSOR_CROSS : SWT.CURSOR_ARROW);
    canvas.setCursor(cursor);
  }

  private void down(Event event) {
    canvas.setFocus();
    if (pages.stack().pages() == 0 || event.button != 1) {
      return;
    }
    page = pages.pageAt(event.y);
    from = new Point(event.x, event.y);
    far = false;
    Box at = pages.on(page, event.x, event.y);
    if (event.count == 2) {
      reader.selectWord(page, at.x(), at.y());
      drag = Drag.NONE;
    } else if (event.count == 3) {
      reader.selectParagraph(page, at.x(), at.y());
      drag = Drag.NONE;
    } else {
      begin(event, at);
    }
  }

  private void begin(Event event, Box at) {
    if (grabs(event)) {
      return;
    }
    tagger.giveUp();
    if (rectangles || (event.stateMask & SWT.ALT) != 0) {
      drag = Drag.RECTANGLE;
    } else if ((event.stateMask & SWT.SHIFT) != 0) {
      drag = Drag.WORDS;
      far = true;
      reader.drag(page, at.x(), at.y());
    } else {
      drag = Drag.WORDS;
      reader.press(page, at.x(), at.y());
    }
  }

  /** Whether the pointer takes hold of the rectangle being drawn, inside or at a corner. */
  private boolean grabs(Event event) {
    PagesState state = pages.state();
    RegionDraft draft = state == null ? null : state.draft();
    if (draft == null || draft.page() != page) {
      return false;
    }
    Rectangle there = PagePainter.on(draft.box(), pages.corner(page), pages.stack().scale());
    for (int each = 0; each < 4; each++) {
      int x = there.x + (each % 2) * there.width;
      int y = there.y + (each / 2) * there.height;
      int reach = PagePainter.HANDLE + 3;
      if (Math.abs(event.x - x) <= reach && Math.abs(event.y - y) <= reach) {
        corner = each;
        drag = Drag.CORNER;
      }
    }
    if (drag != Drag.CORNER) {
      drag = there.contains(event.x, event.y) ? Drag.MOVE : Drag.NONE;
    }
    grabbed = draft.box();
    return drag != Drag.NONE;
  }

  private void move(Event event) {
    if (drag == Drag.NONE || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    boolean still = Math.abs(event.x - from.x) < STILL && Math.abs(event.y - from.y) < STILL;
    if (still && !far) {
      return;
    }
    far = true;
    scrollAlong(event);
    Box now = pages.on(page, event.x, event.y);
    Box start = pages.on(page, from.x, from.y);
    switch (drag) {
      case WORDS -> {
        int under = pages.pageAt(event.y);
        Box at = pages.on(under, event.x, event.y);
        reader.drag(under, at.x(), at.y());
      }
      case RECTANGLE -> tagger.draw(page, Box.between(start.x(), start.y(), now.x(), now.y()));
      case MOVE -> tagger.put(grabbed.moved(now.x() - start.x(), now.y() - start.y()));
      case CORNER -> tagger.put(withCorner(now));
      case NONE -> {
        // Nothing is being dragged.
      }
    }
  }

  /** Drawing and selecting go on beyond the edge of the view. */
  private void scrollAlong(Event event) {
    int height = canvas.getClientArea().height;
    int step = event.y < 0 ? event.y : event.y > height ? event.y - height : 0;
    if (step != 0) {
      pages.scrollBy(step);
      from = new Point(from.x, from.y - step);
    }
  }

  private Box withCorner(Box now) {
    double x = corner % 2 == 0 ? grabbed.right() : grabbed.x();
    double y = corner < 2 ? grabbed.bottom() : grabbed.y();
    return Box.between(x, y, now.x(), now.y());
  }

  private void up(Event event) {
    Drag ended = drag;
    drag = Drag.NONE;
    if (event.button != 1) {
      return;
    }
    if (ended == Drag.WORDS && !far) {
      Box at = pages.on(page, event.x, event.y);
      reader.click(page, at.x(), at.y());
    } else if (ended == Drag.RECTANGLE && far && drawn() != null) {
      tagger.chooseCode();
    }
  }

  private @Nullable RegionDraft drawn() {
    PagesState state = pages.state();
    return state == null ? null : state.draft();
  }

  private void hover(Event event) {
    if (pages.stack().pages() > 0) {
      int under = pages.pageAt(event.y);
      Box at = pages.on(under, event.x, event.y);
      String hint = reader.hint(under, at.x(), at.y());
      canvas.setToolTipText(hint.isEmpty() ? null : hint.replace("&", "&&"));
    }
  }
}
