package org.manicule.view.coding.text.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Graphemes;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.page.PageSettings.Side;
import org.manicule.view.coding.page.PageState;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.PageText;
import org.manicule.view.coding.text.StripeLanes;
import org.manicule.view.coding.text.StripeLayout;
import org.manicule.view.coding.text.StripeLayout.Bar;
import org.manicule.view.coding.text.StripeLayout.Label;

/**
 * The labelled stripes beside the text. Only those of the visible lines are looked at. On the left
 * of the text they are the mirror image of those on the right.
 */
final class Stripes {
  private static final int INSET = 2;
  private static final int LABEL_PADDING = 4;
  private static final int MARK = 3;
  private static final int GRIP = 4;

  private final Canvas canvas;
  private final SourceText text;
  private final Theme theme;
  private final Words words;
  private final int labelHeight;
  private @Nullable CodingState state;
  private @Nullable PageText packedPage;
  private @Nullable CodingIndex packed;
  private boolean mirrored;
  private int lastTop = -1;
  private int[] lanes = new int[0];
  private StripeLayout layout = new StripeLayout(List.of(), 1, 1);

  Stripes(Composite parent, SourceText text, Theme theme, Words words) {
    this.text = text;
    this.theme = theme;
    this.words = words;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setBackground(theme.background());
    canvas.setFont(theme.small());
    labelHeight = labelHeight();
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseVerticalWheel, event -> text.scrollBy(-event.count));
    text.addPaintListener(event -> follow());
  }

  Canvas canvas() {
    return canvas;
  }

  void show(PageState newState) {
    state = newState.reading();
    mirrored = newState.settings().side() == Side.LEFT;
    canvas.redraw();
  }

  // ---- what is where ---------------------------------------------------------------------------

  /** The coding whose stripe or label is at a point of the canvas. */
  Optional<Coding> at(int x, int y) {
    Optional<Coding> bar = barAt(x, y).map(Bar::coding);
    return bar.isPresent()
        ? bar
        : labelAt(x, y).filter(each -> each.more() == 0).map(Label::coding);
  }

  private Optional<Bar> barAt(int x, int y) {
    return layout.bars().stream().filter(each -> contains(bounds(each), x, y)).findFirst();
  }

  /** The end of the selected coding that can be taken hold of at a point. */
  Optional<End> endAt(int x, int y) {
    CodingState shown = state;
    if (shown == null) {
      return Optional.empty();
    }
    return layout.bars().stream()
        .filter(bar -> isSelected(bar.coding(), shown))
        .filter(bar -> isBeside(bounds(bar), x))
        .findFirst()
        .flatMap(bar -> endAt(bounds(bar), y));
  }

  private static Optional<End> endAt(Rectangle bar, int y) {
    int bottom = bar.y + bar.height;
    boolean atTop = Math.abs(y - bar.y) <= GRIP;
    boolean atBottom = Math.abs(y - bottom) <= GRIP;
    if (!atTop && !atBottom) {
      return Optional.empty();
    }
    boolean nearerToTop = Math.abs(y - bar.y) < Math.abs(y - bottom);
    return Optional.of(atTop && (nearerToTop || !atBottom) ? End.START : End.END);
  }

  /** How many codings at a point have no label; 0 where nothing says so. */
  int unlabelledAt(int x, int y) {
    return labelAt(x, y).map(Label::more).orElse(0);
  }

  private Optional<Label> labelAt(int x, int y) {
    int fromText = mirrored ? width() - 1 - x : x;
    return layout.labels().stream()
        .filter(label -> fromText >= label.x() && y >= label.y() && y < label.y() + labelHeight)
        .findFirst();
  }

  private Rectangle bounds(Bar bar) {
    int fromText = layout.x(bar.lane()) + INSET;
    int x = mirrored ? width() - fromText - layout.barWidth() : fromText;
    return new Rectangle(x, bar.top(), layout.barWidth(), bar.bottom() - bar.top());
  }

  private static boolean contains(Rectangle bounds, int x, int y) {
    return isBeside(bounds, x) && y >= bounds.y && y < bounds.y + bounds.height;
  }

  private static boolean isBeside(Rectangle bounds, int x) {
    // A bar is only a few pixels wide: the gaps beside it count as well.
    return x >= bounds.x - INSET && x < bounds.x + bounds.width + INSET;
  }

  private int width() {
    return canvas.getClientArea().width;
  }

  // ---- drawing ---------------------------------------------------------------------------------

  private int labelHeight() {
    GC gc = new GC(canvas);
    int height = gc.getFontMetrics().getHeight();
    gc.dispose();
    return height + 1;
  }

  /** The text was drawn: if it was scrolled, the stripes move with it. */
  private void follow() {
    int top = text.getTopPixel();
    if (top != lastTop || text.page() != packedPage) {
      lastTop = top;
      canvas.redraw();
    }
  }

  private void paint(Event event) {
    CodingState shown = state;
    if (shown != null) {
      place(shown);
      layout.bars().forEach(bar -> paint(bar, event.gc, shown));
      layout.labels().forEach(label -> paint(label, event.gc, shown));
    }
  }

  private void place(CodingState shown) {
    if (packed != shown.codings() || packedPage != text.page()) {
      packed = shown.codings();
      packedPage = text.page();
      lanes = StripeLanes.pack(shown.codings(), text.page());
    }
    List<Bar> bars = new ArrayList<>();
    for (int place : shown.codings().placesTouching(text.visible())) {
      bars.add(bar(place, shown.codings()));
    }
    layout = new StripeLayout(bars, width(), labelHeight);
  }

  private Bar bar(int place, CodingIndex codings) {
    PageText page = text.page();
    int top = text.lineTop(page.lineAt(codings.start(place)));
    int last = page.lineAt(Math.max(codings.start(place), codings.end(place) - 1));
    int bottom = text.lineTop(last) + text.getLineHeight();
    return new Bar(codings.all().get(place), lanes[place], top + INSET, bottom - INSET);
  }

  private void paint(Bar bar, GC gc, CodingState shown) {
    Rectangle bounds = bounds(bar);
    gc.setBackground(theme.readable(shown.legend().colour(bar.coding())));
    gc.fillRectangle(bounds);
    if (isSelected(bar.coding(), shown)) {
      gc.setForeground(theme.foreground());
      gc.drawRectangle(bounds.x - 2, bounds.y - 1, bounds.width + 3, bounds.height + 1);
      gc.setBackground(theme.foreground());
      paintGrip(bounds, bounds.y - 1, gc);
      paintGrip(bounds, bounds.y + bounds.height - GRIP + 1, gc);
    }
  }

  private static void paintGrip(Rectangle bar, int y, GC gc) {
    gc.fillRectangle(bar.x - 2, y, bar.width + 4, GRIP);
  }

  private void paint(Label label, GC gc, CodingState shown) {
    gc.setForeground(theme.muted());
    String name = words.say("stripes.more", label.more());
    if (label.more() == 0) {
      name = shown.legend().label(label.coding());
      gc.setForeground(shown.legend().isMine(label.coding()) ? theme.foreground() : theme.muted());
      paintMark(label, gc, shown);
    }
    int room = width() - label.x() - LABEL_PADDING - MARK;
    if (label.more() == 0 && gc.textExtent(name).x > room) {
      // The code is what one looks for; whose it is, its colour of ink and the tip tell as well.
      name = shown.legend().name(label.coding());
    }
    String fitting = fitted(name, room, gc);
    int fromText = label.x() + LABEL_PADDING;
    int x = mirrored ? width() - fromText - gc.textExtent(fitting).x : fromText;
    gc.drawText(fitting, x, label.y(), true);
  }

  private void paintMark(Label label, GC gc, CodingState shown) {
    if (isSelected(label.coding(), shown)) {
      gc.setBackground(theme.highlight());
      int room = width() - label.x();
      gc.fillRectangle(mirrored ? 0 : label.x(), label.y(), room, labelHeight);
    }
    gc.setBackground(theme.readable(shown.legend().colour(label.coding())));
    int fromText = label.x() - 2;
    int x = mirrored ? width() - fromText - MARK : fromText;
    gc.fillRectangle(x, label.y() + 3, MARK, labelHeight - 6);
  }

  private static String fitted(String name, int room, GC gc) {
    if (gc.textExtent(name).x <= room) {
      return name;
    }
    int end = name.length();
    while (end > 0 && gc.textExtent(name.substring(0, end) + "…").x > room) {
      end = Graphemes.previous(name, end);
    }
    return end == 0 ? "" : name.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isSelected(Coding coding, CodingState shown) {
    return Objects.equals(coding.id(), shown.selected());
  }
}
