package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.CodingCommands;
import org.manicule.view.coding.FavouriteCommands;
import org.manicule.view.coding.TextCommands;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.page.PageCommands;

/** Presses keys, as the window would do it: whatever command has them and can be done is done. */
public final class Keyboard {
  private final List<Command> commands;

  public Keyboard(CodingDesks desks, Workbench workbench) {
    commands =
        List.of(
                new TextCommands(desks),
                new FavouriteCommands(desks),
                new CodingCommands(desks),
                new PageCommands(desks))
            .stream()
            .flatMap(each -> each.commands(workbench).stream())
            .toList();
  }

  /** All commands there are. */
  public List<Command> commands() {
    return commands;
  }

  /** Presses keys; exactly one command must hear them. */
  public void press(String keys) {
    List<Command> meant =
        commands.stream()
            .filter(command -> Arrays.asList(command.keys().split(" ")).contains(keys))
            .filter(command -> command.enabled().getAsBoolean())
            .toList();
    assertThat(meant).as(keys).hasSize(1);
    meant.get(0).action().run();
  }
}
