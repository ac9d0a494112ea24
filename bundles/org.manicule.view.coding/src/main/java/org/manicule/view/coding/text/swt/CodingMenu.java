package org.manicule.view.coding.text.swt;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.api.model.Coding;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.StripeFilter;
import org.manicule.view.coding.text.CodingPresenter;

/** Fills context menus with what can be done with codings: of one at once, of several by name. */
final class CodingMenu {
  private static final int NAMED = 40;
  private static final int OFFERED = 12;

  private final Words words = Words.beside(CodingPresenter.class);
  private final CodingPresenter presenter;
  private final PagePresenter page;

  CodingMenu(CodingPresenter presenter, PagePresenter page) {
    this.presenter = presenter;
    this.page = page;
  }

  /** Adds what can be done with some codings. */
  void add(Menu menu, List<Coding> codings, Legend legend) {
    if (codings.size() == 1) {
      Menus.separate(menu);
      addOne(menu, codings.get(0), legend);
    } else if (!codings.isEmpty()) {
      Menus.separate(menu);
      Menus.item(menu, words.say("menu.here", codings.size()), page::listCodesHere);
      for (Coding coding : codings.subList(0, Math.min(OFFERED, codings.size()))) {
        addOne(below(menu, excerpt(legend.path(coding))), coding, legend);
      }
    }
  }

  private static Menu below(Menu menu, String title) {
    MenuItem item = new MenuItem(menu, SWT.CASCADE);
    item.setText(title.replace("&", "&&"));
    Menu below = new Menu(item);
    item.setMenu(below);
    return below;
  }

  private void addOne(Menu menu, Coding coding, Legend legend) {
    String code = excerpt(legend.label(coding));
    if (page.canChange()) {
      Menus.item(menu, words.say("menu.uncode", code), () -> presenter.codings().uncode(coding));
      if (presenter.codings().isPart(coding)) {
        String part = words.say("menu.uncode-part", code);
        Menus.item(menu, part, () -> presenter.codings().uncodePart(coding));
      }
      Menus.item(menu, words.say("menu.change"), () -> page.changes().changeCode(coding, legend));
      Menus.item(menu, words.say("menu.comment", code), () -> presenter.codings().comment(coding));
      Menus.item(menu, words.say("menu.weigh"), () -> page.changes().weigh(coding, legend));
      Menus.item(menu, words.say("menu.memo"), () -> presenter.codings().memo(coding));
      Menus.item(menu, words.say("menu.start"), () -> pick(coding, End.START));
      Menus.item(menu, words.say("menu.end"), () -> pick(coding, End.END));
    }
    Menus.item(menu, words.say("menu.only"), () -> page.show(StripeFilter.only(coding.code())));
    Menus.item(
        menu, words.say("menu.passages", code), () -> presenter.codings().showPassages(coding));
  }

  private void pick(Coding coding, End end) {
    presenter.moving().pick(coding);
    page.boundaries().pick(coding, end);
  }

  private static String excerpt(String path) {
    return Excerpt.of(path, NAMED);
  }
}
