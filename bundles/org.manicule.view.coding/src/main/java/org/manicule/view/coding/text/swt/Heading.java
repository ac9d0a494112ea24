package org.manicule.view.coding.text.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.PageState;
import org.manicule.view.coding.page.swt.FilterMenu;
import org.manicule.view.coding.text.CodingPresenter;

/** The line above the page: what is open, and which codings are shown. */
final class Heading {
  private final CLabel title;
  private final ToolBar bar;
  private final ToolItem filter;
  private final Menu menu;
  private final FilterMenu filterMenu;
  private final Composite area;
  private @Nullable PageState state;

  Heading(Composite parent, Theme theme, PagePresenter page) {
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    title = new CLabel(area, SWT.NONE);
    title.setFont(theme.bold());
    title.setBackground(theme.background());
    title.setForeground(theme.foreground());
    title.setLeftMargin(PageMeasure.GUTTER);
    title.setData(Controls.ID, "coding.heading");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
    Words words = Words.beside(CodingPresenter.class);
    Controls.named(bar, "coding.filter", words.say("filter.tip"));
    filter = new ToolItem(bar, SWT.DROP_DOWN);
    filter.setToolTipText(words.say("filter.tip"));
    filterMenu = new FilterMenu(page);
    menu = new Menu(bar);
    filter.addListener(SWT.Selection, this::open);
  }

  FilterMenu filterMenu() {
    return filterMenu;
  }

  private void open(Event event) {
    PageState shown = state;
    if (shown != null) {
      for (MenuItem item : menu.getItems()) {
        item.dispose();
      }
      filterMenu.fill(menu, shown.filter());
      Rectangle button = filter.getBounds();
      menu.setLocation(bar.toDisplay(button.x, button.y + button.height));
      menu.setVisible(true);
    }
  }

  void show(PageState newState) {
    state = newState;
    title.setText(newState.reading().heading());
    if (!filter.getText().equals(newState.filterWords())) {
      filter.setText(newState.filterWords());
      area.layout();
    }
  }
}
