package org.manicule.view.coding.passages.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
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
  private static final String ROW = "manicule.row";

  private final Table table;
  private final Theme theme;
  private final TextLayout layout;
  private final int lineHeight;
  private final int smallHeight;

  PassageTable(Composite parent, Theme theme) {
    this.theme = theme;
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    TableColumn column = new TableColumn(table, SWT.NONE);
    layout = new TextLayout(table.getDisplay());
    lineHeight = height(table.getFont());
    smallHeight = height(theme.small());
    table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
    table.addListener(SWT.MeasureItem, this::measure);
    table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Dispose, event -> layout.dispose());
  }

  Table table() {
    return table;
  }

  private int height(org.eclipse.swt.graphics.Font font) {
    GC gc = new GC(table);
    gc.setFont(font);
    int height = gc.getFontMetrics().getHeight();
    gc.dispose();
    return height;
  }

  private void measure(Event event) {
    event.height = QUOTE_LINES * lineHeight + smallHeight + 3 * PADDING;
    event.width = table.getClientArea().width;
  }

  /** Gives an item what it shows, and the words it is read out with. */
  static void fill(org.eclipse.swt.widgets.TableItem item, PassageRow row, String spoken) {
    item.setData(ROW, row);
    item.setText(spoken);
  }

  private void paint(Event event) {
    if (event.item.getData(ROW) instanceof PassageRow row) {
      Rectangle bounds = ((org.eclipse.swt.widgets.TableItem) event.item).getBounds(0);
      GC gc = event.gc;
      int x = bounds.x + PADDING + BAR + PADDING;
      int width = Math.max(40, table.getClientArea().width - x - PADDING);
      paintBar(row, bounds, gc);
      int y = bounds.y + PADDING;
      paintQuote(row, x, y, width, gc);
      paintOrigin(row, x, y + QUOTE_LINES * lineHeight + PADDING / 2, width, event);
      if ((event.detail & SWT.SELECTED) == 0) {
        gc.setForeground(theme.line());
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, bounds.x + table.getClientArea().width, bottom);
      }
    }
  }

  private void paintBar(PassageRow row, Rectangle bounds, GC gc) {
    org.eclipse.swt.graphics.Color before = gc.getBackground();
    gc.setBackground(theme.readable(row.colour()));
    gc.fillRectangle(bounds.x + PADDING, bounds.y + PADDING, BAR, bounds.height - 2 * PADDING);
    gc.setBackground(before);
  }

  private void paintQuote(PassageRow row, int x, int y, int width, GC gc) {
    // More than this cannot be seen in three lines, and a quote may be a whole document.
    int most = Math.min(row.quote().length(), QUOTE_LINES * Math.max(40, width / 3));
    String quote = row.quote().substring(0, most).replaceAll("\\s+", " ");
    layout.setFont(table.getFont());
    layout.setWidth(width);
    layout.setText("“" + quote + "”");
    if (layout.getLineCount() > QUOTE_LINES || most < row.quote().length()) {
      layout.setText("“" + quote.substring(0, fittingLength(quote)).stripTrailing() + "…”");
    }
    layout.draw(gc, x, y);
  }

  private int fittingLength(String quote) {
    int lines = Math.min(QUOTE_LINES, layout.getLineCount());
    int end = layout.getLineOffsets()[lines] - 4;
    return Math.max(0, Math.min(quote.length(), end));
  }

  private void paintOrigin(PassageRow row, int x, int y, int width, Event event) {
    GC gc = event.gc;
    gc.setFont(theme.small());
    if ((event.detail & SWT.SELECTED) == 0) {
      gc.setForeground(theme.muted());
    }
    String words = row.origin() + " · " + row.path() + " · " + row.coder();
    String shown = row.comment().isEmpty() ? words : words + " · “" + row.comment() + "”";
    gc.setClipping(x, y, width, smallHeight + 2);
    gc.drawText(shown.replace('\n', ' '), x, y, SWT.DRAW_TRANSPARENT);
    gc.setClipping((Rectangle) null);
    gc.setFont(table.getFont());
  }
}
