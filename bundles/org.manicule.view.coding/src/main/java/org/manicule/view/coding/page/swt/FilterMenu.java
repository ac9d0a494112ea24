package org.manicule.view.coding.page.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.StripeFilter;

/** Fills a menu with the choice of codings that are shown. */
public final class FilterMenu {
  private final Words words = Words.beside(PagePresenter.class);
  private final PagePresenter page;

  /** A menu for a page. */
  public FilterMenu(PagePresenter page) {
    this.page = page;
  }

  /** Adds the choices; the one that holds now is ticked. */
  public void fill(Menu menu, StripeFilter now) {
    choice(menu, words.say("menu.all"), StripeFilter.ALL, now);
    choice(menu, words.say("menu.selected"), StripeFilter.SELECTED, now);
    choice(menu, words.say("menu.most", StripeFilter.MOST), StripeFilter.MOST_USED, now);
    List<Coder> coders = page.coders();
    if (coders.size() > 1) {
      Menus.separate(menu);
      for (Coder coder : coders) {
        choice(menu, words.say("menu.coder", coder.name()), StripeFilter.by(coder.id()), now);
      }
    }
    List<CodeSet> sets = page.sets();
    if (!sets.isEmpty()) {
      Menus.separate(menu);
      for (CodeSet set : sets) {
        choice(menu, words.say("menu.set", set.name()), StripeFilter.in(set.id()), now);
      }
    }
    Menus.separate(menu);
    Menus.item(menu, words.say("menu.side"), page::moveStripes);
    Menus.item(menu, words.say("menu.look"), page::askSettings);
  }

  private void choice(Menu menu, String text, StripeFilter filter, StripeFilter now) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(text.replace("&", "&&"));
    item.setSelection(filter.equals(now));
    item.addListener(
        SWT.Selection,
        event -> {
          if (item.getSelection()) {
            page.show(filter);
          }
        });
  }
}
