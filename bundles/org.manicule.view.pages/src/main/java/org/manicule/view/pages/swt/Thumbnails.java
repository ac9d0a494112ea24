package org.manicule.view.pages.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.paper.PageSize;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.Wish;
import org.manicule.view.pages.words.Words;

/** Small pictures of all pages, to find one and go there. Only those in view are drawn. */
final class Thumbnails {
  private static final long MOST_BYTES = 16L << 20;
  private static final int WIDTH = 92;
  private static final int HIGHEST = 160;
  private static final int LABEL = 20;
  private static final int GAP = 8;

  private final Canvas canvas;
  private final Theme theme;
  private final PagePictures pictures;
  private final Runnable moved;
  private final IntConsumer chosen;
  private List<PageSize> sizes = List.of();
  private int[] tops = {0};
  private int turn = -1;
  private int current;

  /**
   * Makes the thumbnails.
   *
   * @param moved told when other ones are in view
   * @param chosen told which page the researcher goes to
   */
  Thumbnails(Composite parent, Theme theme, Runnable moved, IntConsumer chosen) {
    this.theme = theme;
    this.moved = moved;
    this.chosen = chosen;
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
    canvas.setBackground(theme.background());
    pictures = new PagePictures(canvas.getDisplay(), MOST_BYTES);
    DrawnDocument.describe(
        canvas,
        "pages.thumbnails",
        () -> Words.say("thumbnails"),
        () -> Words.say("thumbnails.value", current + 1, sizes.size()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, event -> setBar());
    canvas.addListener(SWT.MouseDown, this::clicked);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    canvas.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    canvas.addListener(SWT.Dispose, event -> pictures.clear());
    bar().addListener(SWT.Selection, event -> scrolled());
  }

  Canvas canvas() {
    return canvas;
  }

  private ScrollBar bar() {
    return canvas.getVerticalBar();
  }

  void show(PagesState state) {
    if (turn != state.turn() || sizes != state.sizes()) {
      pictures.clear();
      turn = state.turn();
      sizes = state.sizes();
      tops = new int[sizes.size() + 1];
      tops[0] = GAP;
      for (int i = 0; i < sizes.size(); i++) {
        tops[i + 1] = tops[i] + extent(i).y + LABEL + GAP;
      }
      bar().setSelection(0);
      setBar();
    }
  }

  /** The page in view is another one. */
  void setCurrent(int page) {
    if (page != current) {
      current = page;
      if (page < sizes.size()) {
        int from = bar().getSelection();
        int height = canvas.getClientArea().height;
        if (tops[page] < from || tops[page + 1] > from + height) {
          bar().setSelection(Math.max(0, tops[page] - height / 3));
          scrolled();
        }
      }
      canvas.redraw();
    }
  }

  private double scale(int page) {
    PageSize size = sizes.get(page);
    return Math.min(WIDTH / size.width(), HIGHEST / size.height());
  }

  private Point extent(int page) {
    PageSize size = sizes.get(page);
    double scale = scale(page);
    return new Point(
        Math.max(1, (int) Math.round(size.width() * scale)),
        Math.max(1, (int) Math.round(size.height() * scale)));
  }

  private void setBar() {
    int whole = Math.max(1, tops[sizes.size()]);
    int height = Math.max(1, Math.min(whole, canvas.getClientArea().height));
    int at = Math.max(0, Math.min(bar().getSelection(), whole - height));
    bar().setValues(at, 0, whole, height, 40, Math.max(1, height - 40));
    scrolled();
  }

  private void scrolled() {
    canvas.redraw();
    moved.run();
  }

  private int at(int y) {
    int low = 0;
    int high = Math.max(0, sizes.size() - 1);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tops[middle] <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void clicked(Event event) {
    canvas.setFocus();
    if (!sizes.isEmpty()) {
      chosen.accept(at(event.y + bar().getSelection()));
    }
  }

  private void key(Event event) {
    int step =
        switch (event.keyCode) {
          case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> 1;
          case SWT.ARROW_UP, SWT.ARROW_LEFT -> -1;
          case SWT.PAGE_DOWN -> 5;
          case SWT.PAGE_UP -> -5;
          case SWT.HOME -> -sizes.size();
          case SWT.END -> sizes.size();
          default -> 0;
        };
    if (step != 0 && !sizes.isEmpty()) {
      chosen.accept(Math.max(0, Math.min(sizes.size() - 1, current + step)));
    }
  }

  private double wantedScale(int page) {
    return scale(page) * canvas.getMonitor().getZoom() / 100;
  }

  List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    if (!sizes.isEmpty() && canvas.isVisible()) {
      int from = bar().getSelection();
      for (int page = at(from); page <= at(from + canvas.getClientArea().height); page++) {
        if (!pictures.has(page, wantedScale(page))) {
          wishes.add(Wish.thumbnail(page, wantedScale(page)));
        }
      }
    }
    return wishes;
  }

  void printed(Wish wish, Raster picture) {
    pictures.keep(wish.page(), wish.scale(), picture, canvas.getMonitor().getZoom());
    canvas.redraw();
  }

  void spoilt(int page, String problem) {
    pictures.spoil(page, problem);
  }

  private void paint(Event event) {
    if (sizes.isEmpty()) {
      return;
    }
    int from = bar().getSelection();
    for (int page = at(from); page <= at(from + canvas.getClientArea().height); page++) {
      paint(event.gc, page, tops[page] - from);
    }
  }

  private void paint(GC gc, int page, int top) {
    Point extent = extent(page);
    int left = Math.max(GAP, (canvas.getClientArea().width - extent.x) / 2);
    Rectangle sheet = new Rectangle(left, top, extent.x, extent.y);
    gc.setBackground(theme.of("#ffffff"));
    gc.fillRectangle(sheet);
    pictures
        .of(page)
        .ifPresent(
            picture -> {
              Rectangle from = picture.image().getBounds();
              gc.drawImage(
                  picture.image(), 0, 0, from.width, from.height, left, top, extent.x, extent.y);
            });
    boolean here = page == current;
    gc.setForeground(here ? theme.foreground() : theme.line());
    gc.setLineWidth(here ? 3 : 1);
    gc.drawRectangle(left - 1, top - 1, extent.x + 1, extent.y + 1);
    gc.setLineWidth(1);
    gc.setFont(here ? theme.bold() : theme.small());
    gc.setForeground(here ? theme.foreground() : theme.muted());
    String number = Integer.toString(page + 1);
    int middle = left + extent.x / 2 - gc.textExtent(number).x / 2;
    gc.drawText(number, middle, top + extent.y + 2, true);
    if (here && canvas.isFocusControl()) {
      gc.drawFocus(left - 5, top - 5, extent.x + 10, extent.y + LABEL + 8);
    }
  }
}
