package org.manicule.ui.api.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells screen readers which rows of a virtual table or tree were filled. SWT fills a row behind
 * the back of GTK, so that a row that a screen reader knows, and that was cleared to be filled
 * anew, would stay silent.
 */
final class FilledRows {
  private final Control table;
  private List<Widget> rows = new ArrayList<>();

  FilledRows(Control table) {
    this.table = table;
    table.addListener(SWT.SetData, this::filled);
  }

  /** Later, for at this moment GTK is asking for the row and nobody hears of it. */
  private void filled(Event event) {
    if (rows.isEmpty()) {
      table.getDisplay().asyncExec(this::tell);
    }
    rows.add(event.item);
  }

  private void tell() {
    List<Widget> filled = rows;
    rows = new ArrayList<>();
    for (Widget row : filled) {
      if (!table.isDisposed() && !row.isDisposed()) {
        Gtk.rowChanged(table, row);
      }
    }
  }
}
