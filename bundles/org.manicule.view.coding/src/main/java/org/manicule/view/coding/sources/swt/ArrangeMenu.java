package org.manicule.view.coding.sources.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Variable;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.Arrangement;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.Progress;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.SourcesState;

/** The menu in which the list of sources is ordered, grouped and limited. */
final class ArrangeMenu {
  private final SourcesPresenter presenter;
  private final SourcesState state;
  private final Arrangement now;
  private final Words words;

  ArrangeMenu(SourcesPresenter presenter, SourcesState state, Words words) {
    this.presenter = presenter;
    this.state = state;
    this.now = state.arrangement();
    this.words = words;
  }

  /** Makes the menu; it disposes itself when it is closed. */
  Menu open(Shell shell) {
    Menu menu = new Menu(shell, SWT.POP_UP);
    orders(below(menu, "arrange.order"));
    groups(below(menu, "arrange.group"));
    limits(below(menu, "arrange.only"));
    menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
    return menu;
  }

  private void orders(Menu menu) {
    order(menu, "order.name", Order.NAME);
    order(menu, "order.date", Order.DATE);
    order(menu, "order.progress", Order.PROGRESS);
    order(menu, "order.codings", Order.CODINGS);
    separate(menu);
    for (Variable variable : state.variables()) {
      boolean on = now.order() == Order.VARIABLE && variable.id().equals(now.orderVariable());
      radio(menu, variable.name(), on, now.by(Order.VARIABLE, variable.id()));
    }
    separate(menu);
    Arrangement turned = now.by(now.order(), now.orderVariable());
    item(menu, SWT.CHECK, words.say("order.descending"), now.descending(), turned);
  }

  private void order(Menu menu, String key, Order order) {
    radio(menu, words.say(key), now.order() == order, now.by(order, null));
  }

  private void groups(Menu menu) {
    group(menu, "group.none", Grouping.NONE);
    group(menu, "group.case", Grouping.CASE);
    group(menu, "group.progress", Grouping.PROGRESS);
    group(menu, "group.file", Grouping.FILE);
    separate(menu);
    for (Variable variable : state.variables()) {
      boolean on = now.grouping() == Grouping.VARIABLE && variable.id().equals(now.groupVariable());
      radio(menu, variable.name(), on, now.in(Grouping.VARIABLE, variable.id()));
    }
  }

  private void group(Menu menu, String key, Grouping grouping) {
    radio(menu, words.say(key), now.grouping() == grouping, now.in(grouping, null));
  }

  private void limits(Menu menu) {
    only(menu, words.say("only.all"), null);
    for (Progress progress : Progress.values()) {
      only(menu, presenter.words(progress), progress);
    }
  }

  private void only(Menu menu, String text, @Nullable Progress progress) {
    radio(menu, text, now.only() == progress, now.only(progress));
  }

  private void radio(Menu menu, String text, boolean on, Arrangement wanted) {
    item(menu, SWT.RADIO, text, on, wanted);
  }

  private void item(Menu menu, int style, String text, boolean on, Arrangement wanted) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(text.replace("&", "&&"));
    item.setSelection(on);
    item.addListener(
        SWT.Selection,
        event -> {
          // A radio item tells also when it goes out, and choosing what is chosen changes nothing.
          if (style == SWT.CHECK || item.getSelection() && !on) {
            presenter.arrange(wanted);
          }
        });
  }

  private Menu below(Menu parent, String key) {
    MenuItem item = new MenuItem(parent, SWT.CASCADE);
    item.setText(words.say(key));
    Menu menu = new Menu(parent);
    item.setMenu(menu);
    return menu;
  }

  private static void separate(Menu menu) {
    if (menu.getItem(menu.getItemCount() - 1).getStyle() != SWT.SEPARATOR) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
  }
}
