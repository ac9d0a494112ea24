package org.manicule.view.coding.passages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the list of passages. */
@Component
public final class PassagesCommands implements CommandProvider {
  private static final Set<String> HERE = Set.of("passages");
  private static final MenuPlace FIND = new MenuPlace(Menu.FIND, "passages", 600);
  private static final MenuPlace CODE = new MenuPlace(Menu.CODE, "passages", 600);

  private final Words words = Words.beside(PassagesPresenter.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public PassagesCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    Predicate<PassagesPresenter> some = it -> it.actions().canCode();
    Predicate<PassagesPresenter> focused = it -> it.hasFocus() && it.actions().canCode();
    On on = new On(desks.of(workbench));
    return List.of(
        command(
            FIND,
            "passages.condition",
            "Ctrl+Alt+C",
            on.act(it -> true, PassagesPresenter::addCondition)),
        command(
            FIND,
            "passages.export",
            "Ctrl+Alt+X",
            on.act(PassagesPresenter::hasPassages, it -> it.actions().export())),
        command(CODE, "passages.code", "Ctrl+Alt+K", on.act(some, it -> it.actions().code())),
        here("passages.uncode", "Del", on.act(focused, it -> it.actions().uncode())));
  }

  private Command command(MenuPlace place, String id, String keys, Act act) {
    return new Command(id, words.say(id), place, keys, act.can(), act.action());
  }

  private Command here(String id, String keys, Act act) {
    return new Command(id, words.say(id), CODE, keys, act.can(), act.action(), HERE);
  }

  private record Act(BooleanSupplier can, Runnable action) {}

  /** Reaches the list, as long as it is open. */
  private record On(CodingDesk desk) {

    Act act(Predicate<PassagesPresenter> can, Consumer<PassagesPresenter> action) {
      return new Act(
          () -> presenter().filter(can).isPresent(), () -> presenter().ifPresent(action));
    }

    private Optional<PassagesPresenter> presenter() {
      return desk.find(PassagesPresenter.class);
    }
  }
}
