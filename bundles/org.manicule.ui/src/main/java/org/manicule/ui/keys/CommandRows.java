package org.manicule.ui.keys;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manicule.ui.api.Command;

/** Lists the commands by menu, those that hold all words of a search. */
final class CommandRows {
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
        plain(MenuNames.of(command.menu().menu())),
        KeyStroke.asText(keys.keys(command)),
        keys.isChanged(command));
  }

  /** What a command is called, without the mark of its mnemonic. */
  static String words(Command command) {
    return plain(command.label());
  }

  private static String plain(String label) {
    return label.replaceAll("&(.)", "$1");
  }

  private static boolean matches(CommandRow row, List<String> wanted) {
    String all = (row.label() + " " + row.menu() + " " + row.keys()).toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(all::contains);
  }
}
