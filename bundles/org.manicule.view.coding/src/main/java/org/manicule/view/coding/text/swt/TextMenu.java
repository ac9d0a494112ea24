package org.manicule.view.coding.text.swt;

import java.util.List;
import org.eclipse.swt.widgets.Menu;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Favourites.Favourite;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.PassageGestures;
import org.manicule.view.coding.text.PassageGestures.RecentCode;

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
    PassageGestures passages = presenter.passages();
    boolean can = passages.canCode();
    Menus.item(menu, words.say("menu.quick-code"), can, passages::quickCode);
    Menus.item(menu, words.say("menu.in-vivo"), can, passages::inVivo);
    Menu whole = Menus.below(menu, words.say("menu.whole"));
    Menus.item(whole, words.say("menu.whole.sentence"), can, passages::quickCodeSentence);
    Menus.item(whole, words.say("menu.whole.paragraph"), can, passages::quickCodeParagraph);
    Menus.item(whole, words.say("menu.whole.unit"), can, passages::quickCodeUnit);
    addKnown(menu, can);
    Menus.separate(menu);
    Menus.item(menu, words.say("menu.copy"), copy);
    presenter
        .correction()
        .ifPresent(correct -> Menus.item(menu, words.say("menu.correct"), correct));
  }

  private void addKnown(Menu menu, boolean can) {
    PassageGestures passages = presenter.passages();
    boolean ready = can && presenter.selectedWords().isPresent();
    for (RecentCode code : passages.recentCodes()) {
      String line = words.say("menu.code-with", excerpt(code.path()));
      Menus.item(menu, line, ready, () -> passages.codeWith(code.id()));
    }
    List<Favourite> favourites = passages.favourites();
    if (!favourites.isEmpty()) {
      Menu below = Menus.below(menu, words.say("menu.favourites"));
      for (Favourite each : favourites) {
        String line = words.say("menu.code-with", excerpt(each.path())) + "\t" + each.digit();
        Menus.item(below, line, ready, () -> passages.codeWith(each.code().id()));
      }
    }
  }

  private static String excerpt(String path) {
    return Excerpt.of(path, NAMED);
  }
}
