package org.manicule.view.coding.text.swt;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.page.PageSettings;
import org.manicule.view.coding.text.CharWidths;
import org.manicule.view.coding.text.LineLook;
import org.manicule.view.coding.text.PageText;
import org.manicule.view.coding.text.TableColumns;
import org.manicule.view.coding.text.TextShift;

/**
 * The text of a source, broken into lines by us and drawn by the widget. All lines have one height,
 * so that opening, jumping and scrolling cost the same at any length.
 */
final class SourceText extends StyledText {
  private static final int TOP = 8;

  /** Until the page is laid out: at one pixel, each character would be a line of its own. */
  private static final int FIRST_GUESS = 600;

  private final Theme theme;
  private PageFonts fonts;
  private PageText page = PageText.of("", position -> character -> 1, 1);
  private String text = "";
  private @Nullable LineLook look;
  private int measure = FIRST_GUESS;
  private boolean busy;

  SourceText(Composite parent, Theme theme, PageSettings settings) {
    super(parent, SWT.MULTI | SWT.V_SCROLL | SWT.READ_ONLY);
    this.theme = theme;
    fonts = new PageFonts(getDisplay(), theme.reading(), settings);
    addDisposeListener(event -> fonts.dispose());
    useFonts();
    setMargins(PageMeasure.GUTTER, TOP, 0, TOP);
    setBackground(theme.background());
    setForeground(theme.foreground());
    setContent(new PageContent(page));
  }

  private void useFonts() {
    // In this order: the widget asks for the metrics only when it is given a font.
    setFixedLineMetrics(fonts.lines());
    setFont(fonts.plain());
  }

  /** Shows the text in other sizes; the place stays. */
  void setLook(PageSettings settings) {
    if (!fonts.areFor(settings)) {
      int top = topPosition();
      PageFonts before = fonts;
      fonts = new PageFonts(getDisplay(), theme.reading(), settings);
      setRedraw(false);
      useFonts();
      before.dispose();
      fill(top);
      setRedraw(true);
    }
  }

  FontWidths widths() {
    return fonts.plainWidths();
  }

  PageText page() {
    return page;
  }

  /** Whether the widget is being filled, so that its events are none of the researcher's. */
  boolean isBusy() {
    return busy;
  }

  /** Shows another text, from its beginning. */
  void show(String newText, @Nullable LineLook newLook) {
    text = newText;
    look = newLook;
    fill(0);
  }

  /** Shows the same source with corrected words; the place stays. */
  void revise(String newText, @Nullable LineLook newLook) {
    int top = new TextShift(text, newText).follow(topPosition());
    text = newText;
    look = newLook;
    fill(top);
  }

  /** Shows the same text with changed structure; the place stays. */
  void restructure(LineLook newLook) {
    look = newLook;
    fill(topPosition());
  }

  /** Puts the text elsewhere, and breaks it anew for another width; the place stays. */
  void setMeasure(int margin, int pixels) {
    if (margin != getLeftMargin()) {
      setMargins(margin, TOP, 0, TOP);
    }
    if (pixels != measure) {
      measure = pixels;
      fill(topPosition());
    }
  }

  /** The width of the lines. */
  int measure() {
    return measure;
  }

  /** Where the cells stand of the row of a table at a position. */
  int[] tabStops(int position) {
    return TableColumns.stops(page, page.lineAt(position), widths(), measure);
  }

  private void fill(int topPosition) {
    busy = true;
    setRedraw(false);
    try {
      Point selection = getSelectionRange();
      page = PageText.of(text, this::widthsAt, measure);
      setContent(new PageContent(page));
      setSelectionRange(Math.min(selection.x, text.length()), 0);
      if (selection.x + selection.y <= text.length()) {
        setSelectionRange(selection.x, selection.y);
      }
      scrollTo(page.lineAt(Math.min(topPosition, text.length())));
    } finally {
      setRedraw(true);
      busy = false;
    }
  }

  private CharWidths widthsAt(int position) {
    return look == null ? fonts.plainWidths() : fonts.widths(look.headingLevel(position));
  }

  /** The font of headings of a level, from 1. */
  Font headingFont(int level) {
    return fonts.heading(level);
  }

  /** Selects without scrolling and without telling anyone. */
  void selectQuietly(TextRange range, boolean caretFirst) {
    Point now = getSelection();
    if (now.x != range.start() || now.y != range.end()) {
      busy = true;
      int from = caretFirst ? range.end() : range.start();
      setSelectionRange(from, caretFirst ? -range.length() : range.length());
      busy = false;
    }
  }

  /** Scrolls so that a stretch can be read with what stands around it. */
  void reveal(TextRange stretch) {
    int first = page.lineAt(stretch.start());
    int last = page.lineAt(Math.max(stretch.start(), stretch.end() - 1));
    int rows = Math.max(1, getClientArea().height / getLineHeight());
    int top = topLine();
    if (first < top || last >= top + rows - 1) {
      scrollTo(Math.max(0, first - rows / 4));
    }
  }

  /** The stretch of text that can be seen, in whole lines. */
  TextRange visible() {
    return page.stretch(firstVisibleLine(), lastVisibleLine());
  }

  /** Draws the visible lines anew from the first to the last that look different now. */
  void restyle(Predicate<TextRange> looksDifferent) {
    int first = -1;
    int last = -1;
    int bottom = getLineIndex(getClientArea().height);
    for (int line = getLineIndex(0); line <= bottom; line++) {
      if (looksDifferent.test(new TextRange(page.start(line), page.end(line)))) {
        first = first < 0 ? line : first;
        last = line;
      }
    }
    if (first >= 0) {
      redrawRange(page.start(first), page.end(last) - page.start(first), true);
    }
  }

  /** Upper edge of a line in pixels of the visible part. */
  int lineTop(int line) {
    return TOP + line * getLineHeight() - getTopPixel();
  }

  private int topPosition() {
    return page.start(Math.min(topLine(), page.lines() - 1));
  }

  /** The first line that can be seen wholly. The widget's own answer counts the margin as text. */
  private int topLine() {
    int height = getLineHeight();
    return Math.max(0, (getTopPixel() - TOP + height - 1) / height);
  }

  /** Scrolls so that a line is in the middle. */
  void centreOn(int line) {
    int rows = Math.max(1, getClientArea().height / getLineHeight());
    scrollTo(Math.max(0, line - rows / 2));
  }

  /** Scrolls by some lines. */
  void scrollBy(int lines) {
    setTopPixel(getTopPixel() + lines * getLineHeight());
  }

  /** The lines that can be seen at least in part: the first and the last. */
  int firstVisibleLine() {
    return getLineIndex(0);
  }

  int lastVisibleLine() {
    return getLineIndex(getClientArea().height);
  }

  /** The position between two characters that is nearest to a point; lines go on to both sides. */
  int positionNear(int x, int y) {
    int line = getLineIndex(Math.max(0, Math.min(getClientArea().height, y)));
    int middle = Math.max(0, lineTop(line)) + 1;
    int offset = getOffsetAtPoint(new Point(x, middle));
    if (offset < 0) {
      return x <= getLeftMargin() ? page.start(line) : page.end(line);
    }
    int next = Graphemes.next(page.text(), offset);
    if (next > page.end(line)) {
      return offset;
    }
    int before = Math.abs(x - getLocationAtOffset(offset).x);
    return before <= Math.abs(x - getLocationAtOffset(next).x) ? offset : next;
  }

  private void scrollTo(int line) {
    setTopPixel(line == 0 ? 0 : TOP + line * getLineHeight());
  }

  /** The words as they stand in the source: our line breaks are not part of them. */
  @Override
  public void copy() {
    Point selection = getSelectionRange();
    if (selection.y > 0) {
      Clipboard clipboard = new Clipboard(getDisplay());
      String words = page.text().substring(selection.x, selection.x + selection.y);
      clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }
}
