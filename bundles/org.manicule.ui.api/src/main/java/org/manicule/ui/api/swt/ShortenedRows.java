package org.manicule.ui.api.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/**
 * Ends words that do not fit into their column with an ellipsis, also in columns that come later.
 */
final class ShortenedRows {
  private final Control table;
  private final Listener painted = event -> shorten();
  private List<Long> shortened = List.of();

  ShortenedRows(Control table) {
    this.table = table;
    table.addListener(SWT.Paint, painted);
  }

  private void shorten() {
    shortened = Gtk.shorten(table, shortened);
    if (shortened.isEmpty()) {
      table.removeListener(SWT.Paint, painted);
    }
  }
}
