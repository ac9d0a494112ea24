package org.manicule.view.pages.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.manicule.api.model.Coding;
import org.manicule.api.model.PageRectangle;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.Mark;
import org.manicule.view.pages.PagesState;
import org.manicule.view.pages.Tagger;
import org.manicule.view.pages.words.Words;

/** The coded regions of a source as a list, for regions have no words by which to find them. */
final class RegionList {
  private final Composite area;
  private final Label heading;
  private final Table table;
  private final Theme theme;
  private List<Mark> regions = List.of();

  RegionList(Composite parent, Theme theme, Tagger tagger) {
    this.theme = theme;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    heading = new Label(area, SWT.NONE);
    heading.setFont(theme.small());
    heading.setForeground(theme.muted());
    heading.setBackground(theme.background());
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
    table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setBackground(theme.background());
    Controls.named(table, "pages.regions", Words.say("regions"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    TableColumn column = new TableColumn(table, SWT.NONE);
    table.addListener(
        SWT.Resize, event -> column.setWidth(Math.max(40, table.getClientArea().width)));
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> selected().ifPresent(tagger::show));
    table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(tagger::show));
    table.addListener(SWT.MouseMove, this::hint);
  }

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    Mark mark = regions.get(table.indexOf(item));
    item.setText(line(mark));
    item.setForeground(theme.readable(mark.colour()));
  }

  private static String line(Mark mark) {
    return mark.coding().location() instanceof PageRectangle rectangle
        ? Words.say("region.line", rectangle.page(), mark.label())
        : mark.label();
  }

  private void hint(Event event) {
    int row =
        Optional.ofNullable(table.getItem(new Point(event.x, event.y)))
            .map(table::indexOf)
            .orElse(-1);
    String hint = row < 0 || row >= regions.size() ? null : regions.get(row).details();
    if (hint == null || !hint.equals(table.getToolTipText())) {
      table.setToolTipText(hint);
    }
  }

  private Optional<Coding> selected() {
    int row = table.getSelectionIndex();
    return row < 0 || row >= regions.size()
        ? Optional.empty()
        : Optional.of(regions.get(row).coding());
  }

  Composite control() {
    return area;
  }

  void show(PagesState state) {
    List<Mark> now = state.marks().regions();
    if (!now.equals(regions)) {
      regions = now;
      table.setItemCount(now.size());
      table.clearAll();
      heading.setText(Words.say("regions.count", now.size()));
    }
    int row = -1;
    for (int i = 0; i < regions.size(); i++) {
      row = regions.get(i).coding().id().equals(state.selected()) ? i : row;
    }
    if (row < 0) {
      table.deselectAll();
    } else if (table.getSelectionIndex() != row) {
      table.setSelection(row);
    }
  }
}
