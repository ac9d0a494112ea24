package org.manicule.view.pages.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.pages.CodeChoice;
import org.manicule.view.pages.CodingChanges;
import org.manicule.view.pages.OpenPages;
import org.manicule.view.pages.PagesPresenter;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.PagesView;
import org.manicule.view.pages.Reader;
import org.manicule.view.pages.Tagger;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.Wish;
import org.manicule.view.pages.words.Words;

/** The pages with their widgets: tools above, thumbnails and regions at the left, pages beside. */
final class SwtPagesView implements PagesView, View, OpenPages.Looks, PagesTools.Acts {
  /** Pages that fly by while scrolling are not drawn. */
  private static final int PAUSE = 25;

  private final Theme theme;
  private final Composite area;
  private final PagesTools tools;
  private final Composite left;
  private final Composite stage;
  private final Thumbnails thumbnails;
  private final RegionList regions;
  private final PageCanvas pages;
  private final PagePointer pointer;
  private final CLabel place;
  private final PagesPresenter presenter;
  private final Registration open;
  private final Runnable wishing = this::wish;
  private @Nullable CodeChoiceBox box;
  private boolean waiting;

  SwtPagesView(Composite parent, ViewSite site, OpenPages all) {
    theme = site.theme();
    presenter = new PagesPresenter(site.workbench(), site.project(), this);
    Reader reader = new Reader(presenter);
    Tagger tagger = new Tagger(presenter);
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    area.setBackgroundMode(SWT.INHERIT_DEFAULT);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    tools = new PagesTools(area, theme, this);
    SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    SashForm beside = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
    left = beside;
    thumbnails = new Thumbnails(beside, theme, this::soon, page -> reveal(page, null));
    regions = new RegionList(beside, theme, tagger);
    beside.setWeights(72, 28);
    stage = new Composite(sash, SWT.NONE);
    pages = new PageCanvas(stage, theme, presenter, this::soon);
    sash.setWeights(18, 82);
    place = new CLabel(area, SWT.NONE);
    place.setFont(theme.small());
    place.setForeground(theme.foreground());
    Controls.id(place, "pages.place");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
    pointer = new PagePointer(pages, reader, tagger);
    new PageKeys(pages, reader, tagger);
    new PagesMenu(pages, reader, tagger, new CodingChanges(presenter, tagger));
    PageDrop.on(pages, presenter, tagger);
    DrawnDocument.describe(pages.canvas(), "pages.canvas", this::name, place::getText);
    stage.addListener(SWT.Resize, event -> arrange());
    pages.canvas().addListener(SWT.Paint, this::painted);
    open = all.opened(site.workbench(), new OpenPages.Desk(presenter, tagger, this));
    presenter.start(site.uiThread());
  }

  private String name() {
    PagesState state = pages.state();
    return state == null || state.sizes().isEmpty()
        ? Words.say("canvas.empty")
        : Words.say("canvas", page() + 1, state.sizes().size(), state.heading());
  }

  // ---- what is wanted for the screen -----------------------------------------------------------

  private void soon() {
    if (!waiting && pages != null) {
      waiting = true;
      area.getDisplay().timerExec(PAUSE, wishing);
    }
  }

  /** A view that comes to the front is painted before anything else happens to it. */
  private void painted(Event event) {
    if (!pages.wishes().isEmpty()) {
      soon();
    }
  }

  private void wish() {
    waiting = false;
    if (!area.isDisposed()) {
      List<Wish> wishes = new ArrayList<>(pages.wishes());
      wishes.addAll(thumbnails.wishes());
      if (!wishes.isEmpty()) {
        presenter.wish(wishes);
      }
      tools.showPage(pages.stack().pages() == 0 ? 0 : page() + 1);
      tools.showZoom(pages.zoom());
      thumbnails.setCurrent(page());
    }
  }

  // ---- what the presenter shows ----------------------------------------------------------------

  @Override
  public void show(PagesState state) {
    if (area.isDisposed()) {
      return;
    }
    tools.show(state.heading(), state.sizes().size(), state.canCode());
    thumbnails.show(state);
    regions.show(state);
    pages.show(state);
    place.setText(state.place().replace("&", "&&"));
    boolean many = state.sizes().size() > 1 || !state.marks().regions().isEmpty();
    if (left.getVisible() != many) {
      left.setVisible(many);
      left.getParent().layout();
    }
    if (state.sizes().isEmpty()) {
      closeBox();
    }
  }

  @Override
  public void printed(Wish wish, Raster picture) {
    if (area.isDisposed()) {
      return;
    }
    if (wish.kind() == Wish.Kind.THUMBNAIL) {
      thumbnails.printed(wish, picture);
    } else {
      pages.printed(wish, picture);
    }
  }

  @Override
  public void read(int page) {
    if (!area.isDisposed()) {
      pages.canvas().redraw();
    }
  }

  @Override
  public void spoilt(Wish wish, String problem) {
    if (wish.kind() == Wish.Kind.THUMBNAIL) {
      thumbnails.spoilt(wish.page(), "");
    } else if (wish.kind() == Wish.Kind.PICTURE) {
      pages.spoilt(wish.page(), problem);
    }
  }

  @Override
  public void reveal(int page, @Nullable Box where) {
    pages.reveal(page, where);
  }

  @Override
  public void openChoice(CodeChoice choice, int page, @Nullable Box where) {
    closeBox();
    CodeChoiceBox opened =
        new CodeChoiceBox(stage, choice, theme, pages.canvas(), () -> pages.canvas().redraw());
    box = opened;
    Rectangle near =
        where == null || page >= pages.stack().pages()
            ? new Rectangle(20, 20, 0, 0)
            : PagePainter.on(where, pages.corner(page), pages.stack().scale());
    opened.control().setBounds(besides(near));
    opened.open();
  }

  /** Below the place, else above it, and wholly in view. */
  private Rectangle besides(Rectangle near) {
    Point room = stage.getSize();
    int width = Math.min(CodeChoiceBox.WIDTH, room.x);
    int height = Math.min(CodeChoiceBox.HEIGHT, room.y);
    int below = near.y + near.height + 6;
    int above = near.y - height - 6;
    int y = below + height <= room.y ? below : above >= 0 ? above : room.y - height;
    int x = Math.max(0, Math.min(near.x, room.x - width - 16));
    return new Rectangle(x, Math.max(0, y), width, height);
  }

  private void closeBox() {
    CodeChoiceBox old = box;
    box = null;
    if (old != null && !old.control().isDisposed()) {
      old.dispose();
    }
  }

  private void arrange() {
    pages.canvas().setBounds(stage.getClientArea());
    closeBox();
  }

  @Override
  public Optional<String> askComment(String about, String comment) {
    CommentDialog dialog = new CommentDialog(area.getShell(), about, comment);
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
  }

  @Override
  public int page() {
    return pages.page();
  }

  @Override
  public Optional<Box> visible(int page) {
    return pages.visible(page);
  }

  @Override
  public boolean hasFocus() {
    return !area.isDisposed() && pages.canvas().isFocusControl();
  }

  // ---- tools -----------------------------------------------------------------------------------

  @Override
  public void go(String number) {
    int pageCount = pages.stack().pages();
    if (number.strip().matches("\\d{1,6}")) {
      int wanted = Integer.parseInt(number.strip());
      pages.canvas().setFocus();
      reveal(Math.max(0, Math.min(pageCount, wanted) - 1), null);
    }
    tools.showPage(pageCount == 0 ? 0 : page() + 1);
  }

  @Override
  public void rectangles(boolean on) {
    pointer.setRectangles(on);
    pages.canvas().setFocus();
  }

  @Override
  public void toggleRectangles() {
    boolean on = !pointer.drawsRectangles();
    tools.showRectangles(on);
    pointer.setRectangles(on);
  }

  @Override
  public void zoom(boolean in) {
    pages.zoom(in);
  }

  @Override
  public void realSize() {
    pages.realSize();
  }

  @Override
  public void fitWidth() {
    pages.fitWidth();
  }

  @Override
  public void askForPage() {
    tools.focusPage();
  }

  // ---- the view in the window ------------------------------------------------------------------

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    pages.canvas().setFocus();
  }

  @Override
  public void close() {
    open.close();
    presenter.close();
  }
}
