package org.manicule.view.coding.find.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.find.FindPresenter.RowWords;
import org.manicule.view.coding.find.HitContext;

/**
 * A native table of sources and their hits, each hit with the words around it. The table asks for
 * the rows that can be seen only, and each item carries its words as text, for those who listen.
 */
final class HitTable {
  private static final int PADDING = 4;
  private static final int PLACE_WIDTH = 56;
  private static final String ROW = "manicule.row";

  private final Table table;
  private final Theme theme;
  private final TextLayout layout;
  private final int lineHeight;
  private final int characterWidth;
  private int width;

  HitTable(Composite parent, Theme theme) {
    this.theme = theme;
    table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
    TableColumn column = new TableColumn(table, SWT.NONE);
    layout = new TextLayout(table.getDisplay());
    GC gc = new GC(table);
    lineHeight = gc.getFontMetrics().getHeight();
    characterWidth = Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth());
    gc.dispose();
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

  private void measure(Event event) {
    event.height = lineHeight + 2 * PADDING;
    event.width = width;
  }

  /** Gives an item the hit it shows. */
  static void fill(TableItem item, RowWords row) {
    item.setData(ROW, row);
    item.setText((row.place() + " " + row.context().words()).strip());
  }

  /** Gives an item the source it names. */
  static void fill(TableItem item, String source) {
    item.setData(ROW, source);
    item.setText(source);
  }

  private void paint(Event event) {
    int top = ((TableItem) event.item).getBounds(0).y + PADDING;
    if (event.item.getData(ROW) instanceof RowWords row) {
      paintHit(row, top, event);
    } else if (event.item.getData(ROW) instanceof String source) {
      paintLine(source, theme.bold(), PADDING, top, event.gc);
    }
  }

  private void paintHit(RowWords row, int top, Event event) {
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    var words = event.gc.getForeground();
    if (!selected) {
      event.gc.setForeground(theme.muted());
    }
    paintLine(row.place(), theme.small(), 3 * PADDING, top, event.gc);
    event.gc.setForeground(words);
    HitContext context = row.context();
    int room = Math.max(10, (width - PLACE_WIDTH) / characterWidth);
    // The words next to the hit are kept, so that it can be seen in a narrow list.
    String before =
        Excerpt.tail(context.before(), Math.max(4, (room - context.hit().length()) / 3));
    layout.setFont(table.getFont());
    layout.setText(before + context.hit() + context.after());
    if (!context.hit().isEmpty()) {
      TextStyle found =
          selected
              ? new TextStyle(theme.bold(), null, null)
              : new TextStyle(theme.bold(), theme.foreground(), theme.highlight());
      layout.setStyle(found, before.length(), before.length() + context.hit().length() - 1);
    }
    layout.draw(event.gc, PLACE_WIDTH, top);
    layout.setText("");
  }

  private void paintLine(String words, Font font, int x, int top, GC gc) {
    layout.setFont(font);
    layout.setText(words);
    layout.draw(gc, x, top);
  }
}
