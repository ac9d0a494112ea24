package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.manicule.api.UserException;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.bench.Guard;
import org.manicule.ui.keys.KeyMap;

/** All commands of the window: its own and those that plugins bring. */
final class CommandTable implements MenuBar.Commands {
  private final Supplier<List<WindowCommand>> builtIn;
  private final Contributions contributions;
  private final Workbench workbench;
  private final Guard guard;
  private final KeyMap keys;
  private final Map<CommandProvider, List<Command>> provided = new IdentityHashMap<>();

  /**
   * For one window.
   *
   * @param builtIn the commands of the window itself, as they are at the moment
   * @param keys told which commands there are
   */
  CommandTable(
      Supplier<List<WindowCommand>> builtIn,
      Contributions contributions,
      Workbench workbench,
      Guard guard,
      KeyMap keys) {
    this.builtIn = builtIn;
    this.contributions = contributions;
    this.workbench = workbench;
    this.guard = guard;
    this.keys = keys;
  }

  @Override
  public List<WindowCommand> all() {
    List<WindowCommand> all = new ArrayList<>(builtIn.get());
    List<CommandProvider> present = contributions.commands();
    provided.keySet().retainAll(present);
    for (CommandProvider provider : present) {
      provided.computeIfAbsent(provider, this::ask).stream()
          .map(WindowCommand::of)
          .forEach(all::add);
    }
    keys.setCommands(
        all.stream().filter(WindowCommand::isLasting).map(WindowCommand::command).toList());
    return all;
  }

  private List<Command> ask(CommandProvider provider) {
    return guard.call(provider, () -> provider.commands(workbench)).orElse(List.of());
  }

  @Override
  public boolean isEnabled(Command command) {
    try {
      return guard.callOrThrow(command.enabled(), command.enabled()::getAsBoolean);
    } catch (UserException brokenPlugin) {
      // It is logged by the guard; a dialog for every look at a menu would help nobody.
      return false;
    }
  }

  @Override
  public void run(Command command) {
    guard.run(command.action(), command.action());
  }

  /** Does the command of that id; false when it is not there or cannot be done now. */
  boolean run(String id) {
    Optional<Command> found =
        all().stream()
            .map(WindowCommand::command)
            .filter(command -> command.id().equals(id) && isEnabled(command))
            .findFirst();
    found.ifPresent(this::run);
    return found.isPresent();
  }
}
