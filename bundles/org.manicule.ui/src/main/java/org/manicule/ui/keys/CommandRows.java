package org.manicule.ui.keys;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manicule.ui.api.Command;
import org.manicule.ui.words.Words;

/** Lists the commands by menu, those that hold all words of a search. */
final class CommandRows {
  private static final Words WORDS = Words.beside(CommandRows.class);

  private CommandRows() {}

  static List<CommandRow> matching(KeyMap keys, String search) {
    List<String> wanted = Arrays.asList(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return keys.commands().stream()
        .sorted(Comparator.<Command, Command.Menu>comparing(each -> each.menu().menu()))
        .map(command -> row(keys, command))
        .filter(row -> matches(row, wanted))
        .toList();
  }

  private static CommandRow row(KeyMap keys, Command command) {
    return new CommandRow(
        command.id(),
        words(command),
        menu(command.menu().menu()),
        KeyStroke.asText(keys.keys(command)),
        keys.isChanged(command));
  }

  /** What a command is called, without the mark of its mnemonic. */
  static String words(Command command) {
    return command.label().replaceAll("&(.)", "$1");
  }

  private static String menu(Command.Menu menu) {
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

  private static boolean matches(CommandRow row, List<String> wanted) {
    String all = (row.label() + " " + row.menu() + " " + row.keys()).toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(all::contains);
  }
}
