package org.manicule.view.coding.passages.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.passages.PassageRow;
import org.manicule.view.coding.passages.PassageRows.Heading;

/**
 * A native table whose rows have room for a few lines of a quote. The table asks for the rows that
 * can be seen only, and each item carries its words as text, for those who listen.
 */
final class PassageTable {
  private static final int PADDING = 6;
  private static final int BAR = 4;
  private static final int LEAST_WIDTH = 40;
  private static final int ARROW = 5;

  /** More words than that nobody wants to hear of one row. */
  private static final int SPOKEN = 600;

  /** At most this part of the lines stands before the quote. */
  private static final double BEFORE = 0.35;

  private static final String ROW = "manicule.row";

  private final Table table;
  private final Theme theme;
  private final int lines;
  private final TextLayout layout;
  private final int lineHeight;
  private final int characterWidth;
  private final int rowHeight;

  /** Kept, because asking the table for it costs more than drawing a row. */
  private int width;

  PassageTable(Composite parent, Theme theme, int lines) {
    this.theme = theme;
    this.lines = lines;
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    TableColumn column = new TableColumn(table, SWT.NONE);
    layout = new TextLayout(table.getDisplay());
    GC gc = new GC(table);
    lineHeight = gc.getFontMetrics().getHeight();
    characterWidth = Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth());
    gc.dispose();
    rowHeight = lines * lineHeight + height(theme.small()) + 3 * PADDING;
    table.addListener(
        SWT.Resize,
        event -> {
          width = table.getClientArea().width;
          column.setWidth(width);
        });
    table.addListener(SWT.MeasureItem, this::measure);
    table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Dispose, event -> layout.dispose());
  }

  Table table() {
    return table;
  }

  private int height(Font font) {
    GC gc = new GC(table);
    gc.setFont(font);
    int height = gc.getFontMetrics().getHeight();
    gc.dispose();
    return height;
  }

  private void measure(Event event) {
    event.height = rowHeight;
    event.width = width;
  }

  /** Gives an item what it shows, a passage or the name of a group, and the words it is read. */
  static void fill(TableItem item, Object row, String spoken) {
    item.setData(ROW, row);
    item.setText(Excerpt.of(spoken, SPOKEN));
  }

  private void paint(Event event) {
    Object row = event.item.getData(ROW);
    int top = ((TableItem) event.item).getBounds(0).y;
    if (row instanceof PassageRow passage) {
      paint(passage, top, event);
    } else if (row instanceof Heading heading) {
      paint(heading, top, event);
    }
    if ((event.detail & SWT.SELECTED) == 0) {
      event.gc.setForeground(theme.line());
      event.gc.drawLine(0, top + rowHeight - 1, width, top + rowHeight - 1);
    }
  }

  private void paint(PassageRow row, int top, Event event) {
    Rectangle inside =
        new Rectangle(PADDING, top + PADDING, width - 2 * PADDING, rowHeight - 2 * PADDING);
    paintBar(row, inside, event.gc);
    inside.x += BAR + PADDING;
    inside.width = Math.max(LEAST_WIDTH, inside.width - BAR - PADDING);
    paintQuote(row, inside, event);
    paintOrigin(row, inside, event);
  }

  /** The name of a group stands at the foot of its row, right above what belongs to it. */
  private void paint(Heading heading, int top, Event event) {
    int left = PADDING + 2 * ARROW + PADDING;
    layout.setFont(theme.bold());
    layout.setWidth(-1);
    layout.setText(shortened(heading.group().name(), width - left - PADDING, theme.bold()));
    int baseline = top + rowHeight - PADDING - layout.getBounds().height;
    layout.draw(event.gc, left, baseline);
    int middle = baseline + layout.getBounds().height / 2;
    int after = left + layout.getBounds().width + PADDING;
    paintArrow(heading.open(), PADDING + ARROW, middle, event.gc);
    if ((event.detail & SWT.SELECTED) == 0) {
      event.gc.setForeground(theme.muted());
    }
    layout.setFont(theme.small());
    layout.setText(Integer.toString(heading.count()));
    if (after + layout.getBounds().width < width) {
      layout.draw(event.gc, after, middle - layout.getBounds().height / 2);
    }
  }

  private static void paintArrow(boolean open, int x, int y, GC gc) {
    int[] down = {x - ARROW, y - 2, x + ARROW, y - 2, x, y + ARROW - 1};
    int[] right = {x - 2, y - ARROW, x - 2, y + ARROW, x + ARROW - 1, y};
    Color before = gc.getBackground();
    gc.setBackground(gc.getForeground());
    gc.fillPolygon(open ? down : right);
    gc.setBackground(before);
  }

  private void paintBar(PassageRow row, Rectangle inside, GC gc) {
    Color before = gc.getBackground();
    gc.setBackground(theme.readable(row.colour()));
    gc.fillRectangle(inside.x, inside.y, BAR, inside.height);
    gc.setBackground(before);
  }

  private void paintQuote(PassageRow row, Rectangle inside, Event event) {
    int perLine = Math.max(1, inside.width / characterWidth);
    String before = Excerpt.tail(oneLine(row.before()), (int) (perLine * lines * BEFORE));
    // More than this cannot be seen in the lines there are, and a quote may be a whole document.
    String said = Excerpt.head(row.quote(), 2 * perLine * lines);
    String quote = row.isNamed() ? said : marked(said);
    String after = oneLine(Excerpt.head(row.after(), 2 * perLine * lines));
    layout.setFont(table.getFont());
    layout.setWidth(inside.width);
    layout.setText(before + quote + after);
    if (layout.getLineCount() > lines) {
      int end = layout.getLineOffsets()[lines] - 2;
      layout.setText(Excerpt.head(before + quote + after, Math.max(0, end)));
    }
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    int length = layout.getText().length();
    mute(selected, 0, Math.min(before.length(), length));
    mute(selected, Math.min(before.length() + quote.length(), length), length);
    layout.draw(event.gc, inside.x, inside.y);
    layout.setStyle(null, 0, length);
  }

  private void mute(boolean selected, int start, int end) {
    if (!selected && start < end) {
      layout.setStyle(new TextStyle(null, theme.muted(), null), start, end - 1);
    }
  }

  /** With quotation marks, unless the words begin with one of their own. */
  private static String marked(String text) {
    String quote = oneLine(text);
    boolean has = quote.startsWith("“") || quote.startsWith("\"");
    return has ? quote : "“" + quote + "”";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private String shortened(String text, int room, Font font) {
    layout.setFont(font);
    layout.setWidth(-1);
    layout.setText(text.replace('\n', ' '));
    if (layout.getBounds().width <= room) {
      return layout.getText();
    }
    int fits = layout.getOffset(Math.max(0, room - lineHeight), 0, null);
    return Excerpt.head(layout.getText(), fits);
  }

  private void paintOrigin(PassageRow row, Rectangle inside, Event event) {
    String words = row.origin() + " · " + row.label();
    String all = row.comment().isEmpty() ? words : words + " · “" + row.comment() + "”";
    if ((event.detail & SWT.SELECTED) == 0) {
      event.gc.setForeground(theme.muted());
    }
    String shown = shortened(Excerpt.head(all, 1_000), inside.width, theme.small());
    layout.setText(shown);
    layout.draw(event.gc, inside.x, inside.y + lines * lineHeight + PADDING / 2);
  }
}
