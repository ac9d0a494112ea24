package org.manicule.view.pages.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.PageStack;
import org.manicule.view.pages.PagesPresenter;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.Placed;
import org.manicule.view.pages.RegionDraft;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.words.Words;

/** Paints a page with its codings, the selection and the stripes beside it. */
final class PagePainter {
  /** Room beside a page for stripes. */
  static final int STRIPES = 150;

  /** Half the size of the corners by which a rectangle is drawn larger. */
  static final int HANDLE = 4;

  private static final int LANE = 8;
  private static final int SOFT = 60;
  private static final int SELECTED = 110;
  private static final String INK = "#1a5fb4";
  private static final String PAPER = "#ffffff";
  private static final String ON_PAPER = "#5e5c64";

  private final Theme theme;
  private final PagesPresenter presenter;
  private final PagePictures pictures;

  PagePainter(Theme theme, PagesPresenter presenter, PagePictures pictures) {
    this.theme = theme;
    this.presenter = presenter;
    this.pictures = pictures;
  }

  /** Paints a page whose upper left corner is at a place of the canvas. */
  void paint(GC gc, PagesState state, PageStack stack, int page, Point at) {
    Rectangle sheet = new Rectangle(at.x, at.y, stack.width(page), stack.height(page));
    paintSheet(gc, page, sheet);
    double scale = stack.scale();
    List<Placed> placed = presenter.placed(page);
    for (Placed each : placed) {
      paintCoding(gc, each, isSelected(state, each), at, scale);
    }
    paintSelection(gc, state, page, at, scale);
    RegionDraft draft = state.draft();
    if (draft != null && draft.page() == page) {
      paintDraft(gc, on(draft.box(), at, scale));
    }
    paintStripes(gc, state, placed, sheet, scale);
  }

  private void paintSheet(GC gc, int page, Rectangle sheet) {
    gc.setBackground(theme.of(PAPER));
    gc.fillRectangle(sheet);
    pictures
        .of(page)
        .ifPresent(
            picture -> {
              Rectangle from = picture.image().getBounds();
              boolean asItIs =
                  Math.abs(from.width - sheet.width) <= 1
                      && Math.abs(from.height - sheet.height) <= 1;
              if (asItIs) {
                gc.drawImage(picture.image(), sheet.x, sheet.y);
              } else {
                stretch(gc, picture.image(), sheet);
              }
            });
    if (pictures.of(page).isEmpty()) {
      gc.setForeground(theme.of(ON_PAPER));
      String words = pictures.problem(page).orElseGet(() -> Words.say("page.coming", page + 1));
      gc.drawText(words, sheet.x + 24, sheet.y + 24, true);
    }
    gc.setForeground(theme.line());
    gc.drawRectangle(sheet.x - 1, sheet.y - 1, sheet.width + 1, sheet.height + 1);
  }

  /** A picture in another size shows until the one in the right size is there. */
  private static void stretch(GC gc, Image image, Rectangle to) {
    Rectangle from = image.getBounds();
    gc.drawImage(image, 0, 0, from.width, from.height, to.x, to.y, to.width, to.height);
  }

  private static boolean isSelected(PagesState state, Placed placed) {
    return placed.mark().coding().id().equals(state.selected());
  }

  /** Colour is never the only sign: words are underlined, regions framed. */
  private void paintCoding(GC gc, Placed placed, boolean selected, Point at, double scale) {
    Color colour = theme.of(placed.mark().colour());
    boolean words = placed.mark().coding().textRange().isPresent();
    gc.setBackground(colour);
    gc.setForeground(colour);
    gc.setLineWidth(selected ? 3 : 2);
    for (Box box : placed.boxes()) {
      Rectangle there = on(box, at, scale);
      gc.setAlpha(selected ? SELECTED : words ? SOFT : SOFT / 2);
      gc.fillRectangle(there);
      gc.setAlpha(255);
      if (words) {
        int line = there.y + there.height - 1;
        gc.drawLine(there.x, line, there.x + there.width, line);
      } else {
        frame(gc, there, colour, selected ? 3 : 2);
      }
    }
    gc.setLineWidth(1);
  }

  /** White around the frame, so that it shows on a picture of its own colour. */
  private void frame(GC gc, Rectangle there, Color colour, int width) {
    gc.setForeground(theme.of(PAPER));
    gc.setLineWidth(width + 2);
    gc.drawRectangle(there);
    gc.setForeground(colour);
    gc.setLineWidth(width);
    gc.drawRectangle(there);
  }

  private void paintSelection(GC gc, PagesState state, int page, Point at, double scale) {
    if (state.selected() == null) {
      gc.setBackground(theme.of(INK));
      gc.setAlpha(80);
      presenter.selectedBoxes(page).forEach(box -> gc.fillRectangle(on(box, at, scale)));
      gc.setAlpha(255);
    }
    if (presenter.hasFocus()) {
      presenter
          .caretBox(page)
          .map(box -> on(box, at, scale))
          .ifPresent(
              caret -> {
                gc.setBackground(theme.of("#000000"));
                gc.fillRectangle(caret.x - 1, caret.y, 2, caret.height);
              });
    }
  }

  private void paintDraft(GC gc, Rectangle there) {
    gc.setBackground(theme.of(INK));
    gc.setForeground(theme.of(INK));
    gc.setAlpha(40);
    gc.fillRectangle(there);
    gc.setAlpha(255);
    gc.setLineWidth(2);
    gc.setLineStyle(SWT.LINE_DASH);
    gc.drawRectangle(there);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    for (int corner = 0; corner < 4; corner++) {
      int x = there.x + (corner % 2) * there.width;
      int y = there.y + (corner / 2) * there.height;
      gc.fillRectangle(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
    }
  }

  private void paintStripes(
      GC gc, PagesState state, List<Placed> placed, Rectangle sheet, double scale) {
    int left = sheet.x + sheet.width + 6;
    int lanes = 1 + placed.stream().mapToInt(Placed::lane).max().orElse(0);
    int labels = left + Math.min(lanes, 8) * LANE + 4;
    gc.setFont(theme.small());
    int lineHeight = gc.getFontMetrics().getHeight();
    int free = Integer.MIN_VALUE;
    for (Placed each :
        placed.stream().sorted((a, b) -> Double.compare(a.top(), b.top())).toList()) {
      int top = sheet.y + (int) Math.round(each.top() * scale);
      int bottom = sheet.y + (int) Math.round(each.bottom() * scale);
      boolean selected = isSelected(state, each);
      gc.setBackground(theme.of(each.mark().colour()));
      gc.fillRectangle(
          left + Math.min(each.lane(), 7) * LANE, top, selected ? 6 : 4, Math.max(4, bottom - top));
      int y = Math.max(top, free);
      if (y < Math.max(bottom, top + 3 * lineHeight)) {
        gc.setForeground(theme.readable(each.mark().colour()));
        gc.setFont(selected ? theme.bold() : theme.small());
        gc.drawText(
            shortened(gc, each.mark().label(), sheet.x + sheet.width + STRIPES - labels),
            labels,
            y,
            true);
        free = y + lineHeight;
      }
    }
  }

  private static String shortened(GC gc, String label, int room) {
    if (gc.textExtent(label).x <= room) {
      return label;
    }
    int cut = label.length();
    while (cut > 1 && gc.textExtent(label.substring(0, cut) + "…").x > room) {
      cut = label.offsetByCodePoints(cut, -1);
    }
    return label.substring(0, cut) + "…";
  }

  /** A place of a page as a place of the canvas. */
  static Rectangle on(Box box, Point page, double scale) {
    int x = page.x + (int) Math.round(box.x() * scale);
    int y = page.y + (int) Math.round(box.y() * scale);
    int right = page.x + (int) Math.round(box.right() * scale);
    int bottom = page.y + (int) Math.round(box.bottom() * scale);
    return new Rectangle(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
  }
}
