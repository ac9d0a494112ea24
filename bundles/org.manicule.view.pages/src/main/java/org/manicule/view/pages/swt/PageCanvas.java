package org.manicule.view.pages.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.PageStack;
import org.manicule.view.pages.PagesPresenter;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.PagesWanted;
import org.manicule.view.pages.printed.Wish;

/** The stack of pages: scrolls, zooms, and knows which pages are wanted. */
final class PageCanvas {
  private static final long MOST_BYTES = 96L << 20;
  private static final double[] ZOOMS = {
    0.1, 0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6
  };
  private static final double SCREEN = 96;

  private final Canvas canvas;
  private final Theme theme;
  private final PagesPresenter presenter;
  private final PagePictures pictures;
  private final PagePainter painter;
  private final Runnable moved;
  private PageStack stack = PageStack.EMPTY;
  private @Nullable PagesState state;
  private double zoom = 1;
  private boolean fits = true;
  private int lastTop;

  /** Whether it was scrolled up last, so that the pages above are wanted next. */
  private boolean backwards;

  /**
   * Makes the canvas.
   *
   * @param moved told when other pages are in view
   */
  PageCanvas(Composite parent, Theme theme, PagesPresenter presenter, Runnable moved) {
    this.theme = theme;
    this.presenter = presenter;
    this.moved = moved;
    canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED);
    canvas.setBackground(theme.background());
    pictures = new PagePictures(canvas.getDisplay(), MOST_BYTES);
    painter = new PagePainter(theme, presenter, pictures);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.Resize, event -> resized());
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    canvas.addListener(SWT.Dispose, event -> pictures.clear());
    bar(false).addListener(SWT.Selection, event -> scrolled());
    bar(true).addListener(SWT.Selection, event -> scrolled());
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
  }

  Canvas canvas() {
    return canvas;
  }

  PageStack stack() {
    return stack;
  }

  @Nullable PagesState state() {
    return state;
  }

  private ScrollBar bar(boolean sideways) {
    return sideways ? canvas.getHorizontalBar() : canvas.getVerticalBar();
  }

  // ---- showing ---------------------------------------------------------------------------------

  void show(PagesState now) {
    PagesState before = state;
    state = now;
    if (before == null || before.turn() != now.turn() || before.sizes() != now.sizes()) {
      if (before == null || before.turn() != now.turn()) {
        pictures.clear();
        scrollTo(0, 0);
      }
      restack();
    }
    canvas.redraw();
  }

  private void restack() {
    PagesState shown = state;
    if (shown == null || shown.sizes().isEmpty()) {
      stack = PageStack.EMPTY;
    } else {
      double natural = SCREEN / shown.unitsPerInch();
      if (fits) {
        zoom = Math.max(0.02, PageStack.fitting(shown.sizes(), room()) / natural);
      }
      stack = new PageStack(shown.sizes(), zoom * natural);
    }
    setBars();
    inView();
  }

  private int room() {
    return canvas.getClientArea().width - 2 * PageStack.GAP - PagePainter.STRIPES;
  }

  private void setBars() {
    Rectangle area = canvas.getClientArea();
    int whole = stack.width() + 2 * PageStack.GAP + PagePainter.STRIPES;
    set(bar(false), stack.height(), area.height);
    set(bar(true), whole, area.width);
    bar(true).setVisible(whole > area.width);
  }

  private static void set(ScrollBar bar, int whole, int part) {
    int most = Math.max(1, whole);
    int thumb = Math.max(1, Math.min(part, most));
    int at = Math.min(bar.getSelection(), most - thumb);
    bar.setValues(Math.max(0, at), 0, most, thumb, 48, Math.max(1, part - 48));
  }

  private void resized() {
    int page = page();
    double within = within(page);
    restack();
    scrollTo(page, within);
  }

  /** How far down a page the upper edge of the view is, as a share of its height. */
  private double within(int page) {
    return stack.pages() == 0
        ? 0
        : (double) (bar(false).getSelection() - stack.top(page)) / stack.height(page);
  }

  private void scrollTo(int page, double within) {
    if (page < stack.pages()) {
      scroll(stack.top(page) + (int) Math.round(within * stack.height(page)));
    } else {
      scroll(0);
    }
  }

  // ---- zoom ------------------------------------------------------------------------------------

  double zoom() {
    return zoom;
  }

  void zoom(boolean in) {
    double next = in ? ZOOMS[ZOOMS.length - 1] : ZOOMS[0];
    for (int i = 0; i < ZOOMS.length; i++) {
      double each = ZOOMS[in ? i : ZOOMS.length - 1 - i];
      if (in ? each > zoom * 1.01 : each < zoom * 0.99) {
        next = each;
        break;
      }
    }
    setZoom(next, false);
  }

  void realSize() {
    setZoom(1, false);
  }

  void fitWidth() {
    setZoom(zoom, true);
  }

  private void setZoom(double wanted, boolean fit) {
    int page = page();
    double within = within(page);
    zoom = wanted;
    fits = fit;
    restack();
    scrollTo(page, within);
    canvas.redraw();
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      zoom(event.count > 0);
    }
  }

  // ---- scrolling -------------------------------------------------------------------------------

  void scroll(int y) {
    int most = bar(false).getMaximum() - bar(false).getThumb();
    bar(false).setSelection(Math.max(0, Math.min(y, most)));
    scrolled();
  }

  void scrollBy(int dy) {
    scroll(bar(false).getSelection() + dy);
  }

  /** A screenful, or to the next page when whole pages are in view. */
  void turn(boolean forward) {
    int height = canvas.getClientArea().height;
    int page = page();
    if (stack.pages() > 0 && stack.height(page) + PageStack.GAP < height) {
      reveal(Math.max(0, Math.min(stack.pages() - 1, page + (forward ? 1 : -1))), null);
    } else {
      scrollBy((forward ? 1 : -1) * Math.max(20, height - 60));
    }
  }

  private void scrolled() {
    int now = bar(false).getSelection();
    backwards = now < lastTop;
    lastTop = now;
    canvas.redraw();
    inView();
  }

  /** Scrolls to the top of a page, or as little as is needed to see a place on it. */
  void reveal(int page, @Nullable Box place) {
    if (page >= stack.pages()) {
      return;
    }
    if (place == null) {
      scroll(stack.top(page) - PageStack.GAP);
      return;
    }
    int top = stack.y(page, place);
    int bottom = top + (int) Math.round(place.height() * stack.scale());
    int from = bar(false).getSelection();
    int height = canvas.getClientArea().height;
    if (top < from + 10 || bottom > from + height - 10) {
      boolean near = top > from - 60 && bottom < from + height + 60;
      scroll(near ? (top < from + 10 ? top - 30 : bottom - height + 30) : top - height / 3);
    }
    revealSideways(page, place);
  }

  private void revealSideways(int page, Box place) {
    Rectangle there = PagePainter.on(place, corner(page), stack.scale());
    int width = canvas.getClientArea().width;
    if (there.x < 0 || there.x + Math.min(there.width, width - 40) > width) {
      bar(true).setSelection(bar(true).getSelection() + there.x - 20);
      scrolled();
    }
  }

  /** The page at the upper third of the view. */
  int page() {
    return stack.pageAt(bar(false).getSelection() + canvas.getClientArea().height / 3);
  }

  private int first() {
    return stack.pageAt(bar(false).getSelection());
  }

  private int last() {
    return stack.pageAt(bar(false).getSelection() + canvas.getClientArea().height);
  }

  /** Where the upper left corner of a page is on the canvas. */
  Point corner(int page) {
    int area = canvas.getClientArea().width;
    int whole = stack.width() + 2 * PageStack.GAP + PagePainter.STRIPES;
    int left =
        whole > area
            ? PageStack.GAP - bar(true).getSelection()
            : PageStack.GAP + (area - whole) / 2;
    int centred = left + (stack.width() - stack.width(page)) / 2;
    return new Point(centred, stack.top(page) - bar(false).getSelection());
  }

  /** The page at a place of the canvas. */
  int pageAt(int y) {
    return stack.pageAt(y + bar(false).getSelection());
  }

  /** A place of the canvas as a place of a page, which may lie outside it. */
  Box on(int page, int x, int y) {
    Point corner = corner(page);
    return new Box((x - corner.x) / stack.scale(), (y - corner.y) / stack.scale(), 0, 0);
  }

  /** The part of a page that is in view. */
  Optional<Box> visible(int page) {
    if (page >= stack.pages()) {
      return Optional.empty();
    }
    Point at = corner(page);
    Rectangle sheet = new Rectangle(at.x, at.y, stack.width(page), stack.height(page));
    Rectangle seen = sheet.intersection(canvas.getClientArea());
    double scale = stack.scale();
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Box(
                (seen.x - at.x) / scale,
                (seen.y - at.y) / scale,
                seen.width / scale,
                seen.height / scale));
  }

  // ---- what is wanted --------------------------------------------------------------------------

  private void inView() {
    moved.run();
  }

  /** What has to be made for the pages in view, and for those that scrolling comes to. */
  List<Wish> wishes() {
    double scale = wantedScale();
    return stack.pages() == 0 || !canvas.isVisible()
        ? List.of()
        : new PagesWanted(first(), last(), stack.pages(), backwards)
            .wishes(scale, page -> !pictures.has(page, scale), presenter::lacksText);
  }

  private double wantedScale() {
    return stack.scale() * systemZoom() / 100;
  }

  private int systemZoom() {
    return canvas.getMonitor().getZoom();
  }

  void printed(Wish wish, Raster picture) {
    if (wish.scale() == wantedScale()) {
      pictures.keep(wish.page(), wish.scale(), picture, systemZoom());
      canvas.redraw();
    }
  }

  void spoilt(int page, String problem) {
    pictures.spoil(page, problem);
    canvas.redraw();
  }

  long bytes() {
    return pictures.bytes();
  }

  // ---- painting --------------------------------------------------------------------------------

  private void paint(Event event) {
    GC gc = event.gc;
    PagesState shown = state;
    if (shown == null) {
      return;
    }
    if (stack.pages() == 0) {
      paintNote(gc, shown.note());
      return;
    }
    gc.setAntialias(SWT.ON);
    for (int page = first(); page <= last(); page++) {
      painter.paint(gc, shown, stack, page, corner(page));
    }
  }

  private void paintNote(GC gc, String note) {
    Rectangle area = canvas.getClientArea();
    gc.setForeground(theme.foreground());
    Note.paint(gc, note, new Rectangle(32, 32, Math.max(80, area.width - 64), area.height));
  }
}
