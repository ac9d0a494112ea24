package org.manicule.view.coding.passages.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.passages.PassageRow;

/**
 * A native table whose rows have room for a few lines of a quote. The table asks for the rows that
 * can be seen only, and each item carries its words as text, for those who listen.
 */
final class PassageTable {
  /** Lines of a quote that are shown; the rest is in the source. */
  private static final int QUOTE_LINES = 3;

  private static final int PADDING = 6;
  private static final int BAR = 4;
  private static final int LEAST_WIDTH = 40;
  private static final String ROW = "manicule.row";

  private final Table table;
  private final Theme theme;
  private final TextLayout layout;
  private final int lineHeight;
  private final int rowHeight;

  /** Kept, because asking the table for it costs more than drawing a row. */
  private int width;

  PassageTable(Composite parent, Theme theme) {
    this.theme = theme;
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    TableColumn column = new TableColumn(table, SWT.NONE);
    layout = new TextLayout(table.getDisplay());
    lineHeight = height(table.getFont());
    rowHeight = QUOTE_LINES * lineHeight + height(theme.small()) + 3 * PADDING;
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

  /** Gives an item what it shows, and the words it is read out with. */
  static void fill(TableItem item, PassageRow row, String spoken) {
    item.setData(ROW, row);
    item.setText(spoken);
  }

  private void paint(Event event) {
    if (event.item.getData(ROW) instanceof PassageRow row) {
      int top = ((TableItem) event.item).getBounds(0).y;
      Rectangle inside =
          new Rectangle(PADDING, top + PADDING, width - 2 * PADDING, rowHeight - 2 * PADDING);
      paintBar(row, inside, event.gc);
      inside.x += BAR + PADDING;
      inside.width = Math.max(LEAST_WIDTH, inside.width - BAR - PADDING);
      paintQuote(row, inside, event.gc);
      paintOrigin(row, inside, event);
      if ((event.detail & SWT.SELECTED) == 0) {
        event.gc.setForeground(theme.line());
        event.gc.drawLine(0, top + rowHeight - 1, width, top + rowHeight - 1);
      }
    }
  }

  private void paintBar(PassageRow row, Rectangle inside, GC gc) {
    Color before = gc.getBackground();
    gc.setBackground(theme.readable(row.colour()));
    gc.fillRectangle(inside.x, inside.y, BAR, inside.height);
    gc.setBackground(before);
  }

  private void paintQuote(PassageRow row, Rectangle inside, GC gc) {
    // More than this cannot be seen in three lines, and a quote may be a whole document.
    int most =
        Math.min(row.quote().length(), QUOTE_LINES * Math.max(LEAST_WIDTH, inside.width / 3));
    String quote = row.quote().substring(0, most).replaceAll("\\s+", " ");
    layout.setFont(table.getFont());
    layout.setWidth(inside.width);
    layout.setText(marked(quote));
    if (layout.getLineCount() > QUOTE_LINES || most < row.quote().length()) {
      layout.setText(marked(quote.substring(0, fittingLength(quote)).stripTrailing() + "…"));
    }
    layout.draw(gc, inside.x, inside.y);
  }

  /** With quotation marks, unless the words begin with one of their own. */
  private static String marked(String quote) {
    boolean has = quote.startsWith("“") || quote.startsWith("\"");
    return has ? quote : "“" + quote + "”";
  }

  private int fittingLength(String quote) {
    int lines = Math.min(QUOTE_LINES, layout.getLineCount());
    int end = layout.getLineOffsets()[lines] - 4;
    return Math.max(0, Math.min(quote.length(), end));
  }

  private void paintOrigin(PassageRow row, Rectangle inside, Event event) {
    String words = row.origin() + " · " + row.label();
    String shown = row.comment().isEmpty() ? words : words + " · “" + row.comment() + "”";
    if ((event.detail & SWT.SELECTED) == 0) {
      event.gc.setForeground(theme.muted());
    }
    layout.setFont(theme.small());
    layout.setWidth(-1);
    layout.setText(shown.replace('\n', ' '));
    if (layout.getBounds().width > inside.width) {
      int fits = layout.getOffset(inside.width - lineHeight, 0, null);
      layout.setText(shown.substring(0, fits).replace('\n', ' ').stripTrailing() + "…");
    }
    layout.draw(event.gc, inside.x, inside.y + QUOTE_LINES * lineHeight + PADDING / 2);
  }
}
