package org.manicule.view.coding.text.swt;

import org.eclipse.swt.widgets.Menu;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.text.CodingPresenter;

/** Fills the context menu of the text with what codes words. */
final class TextMenu {
  private static final int NAMED = 40;

  private final CodingPresenter presenter;
  private final Words words;

  TextMenu(CodingPresenter presenter, Words words) {
    this.presenter = presenter;
    this.words = words;
  }

  /** What can be done with the selected words. */
  void addCoding(Menu menu, Runnable copy) {
    Menus.item(menu, words.say("menu.quick-code"), presenter.passages()::quickCode);
    Menus.item(menu, words.say("menu.in-vivo"), presenter.passages()::inVivo);
    presenter
        .passages()
        .recentCodes()
        .forEach(
            code ->
                Menus.item(
                    menu,
                    words.say("menu.code-with", excerpt(code.path())),
                    () -> presenter.passages().codeWith(code.id())));
    Menus.separate(menu);
    Menus.item(menu, words.say("menu.copy"), copy);
    presenter
        .correction()
        .ifPresent(correct -> Menus.item(menu, words.say("menu.correct"), correct));
  }

  private static String excerpt(String path) {
    return Excerpt.of(path, NAMED);
  }
}
