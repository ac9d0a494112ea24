package org.manicule.ui.keys;

import org.manicule.ui.api.Command;
import org.manicule.ui.words.Words;

/** What the menus of the window are called. */
public final class MenuNames {
  private static final Words WORDS = Words.beside(MenuNames.class);

  private MenuNames() {}

  /** The words on the menu bar; an {@code &} marks the mnemonic. */
  public static String of(Command.Menu menu) {
    return switch (menu) {
      case PROJECT -> WORDS.get("menu.project");
      case EDIT -> WORDS.get("menu.edit");
      case SOURCE -> WORDS.get("menu.source");
      case CODE -> WORDS.get("menu.code");
      case FIND -> WORDS.get("menu.find");
      case ANALYSE -> WORDS.get("menu.analyse");
      case VIEW -> WORDS.get("menu.view");
      case HELP -> WORDS.get("menu.help");
    };
  }
}
