package org.manicule.view.coding.cases.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Display;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.cases.Assigning;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of cases and variables. */
@Component
public final class CasesCommands implements CommandProvider {
  private final Words words = Words.beside(GridPresenter.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public CasesCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    Display display = Display.getCurrent();
    Executor uiThread = display::asyncExec;
    CodingDesk desk = desks.of(workbench);
    Assigning assigning =
        new Assigning(desk, (title, names, fresh) -> ask(display, title, names, fresh), uiThread);
    desk.opened(Assigning.class, assigning);
    List<Command> commands = new ArrayList<>();
    commands.addAll(assigning(assigning));
    commands.addAll(grid(desk));
    return commands;
  }

  private static Optional<String> ask(
      Display display, String title, List<String> names, boolean fresh) {
    return CaseDialog.ask(display.getActiveShell(), title, names, fresh);
  }

  private List<Command> assigning(Assigning to) {
    return List.of(
        command("cases.assign", "Ctrl+Shift+Y", 1, to::canAssign, to::assign),
        command("cases.assign-passage", "Ctrl+Shift+P", 2, to::canAssignPassage, to::assignPassage),
        command("cases.unassign", "Ctrl+Alt+Y", 3, to::canAssign, to::unassign));
  }

  private List<Command> grid(CodingDesk desk) {
    Grid grid = new Grid(desk);
    Predicate<GridPresenter> can = GridPresenter::canChange;
    Predicate<GridPresenter> column = it -> it.canChange() && it.variable().isPresent();
    Predicate<GridPresenter> here = GridPresenter::canEdit;
    return List.of(
        grid("cases.new-variable", "Ctrl+Shift+V", 11, grid.act(can, GridPresenter::newVariable))
            .in("cases"),
        grid(
                "cases.change-variable",
                "Shift+F2",
                12,
                grid.act(column, GridPresenter::changeVariable))
            .in("cases"),
        grid(
                "cases.delete-variable",
                "Shift+Del",
                13,
                grid.act(column, GridPresenter::deleteVariable))
            .in("cases"),
        grid("cases.new-case", "Ctrl+Shift+N", 14, grid.act(can, GridPresenter::newCase))
            .in("cases"),
        grid(
                "cases.delete-case",
                "Ctrl+Del",
                15,
                grid.act(GridPresenter::hasCases, GridPresenter::deleteCases))
            .in("cases"),
        grid("cases.edit", "F2", 21, grid.act(here, GridPresenter::edit)).in("cases"),
        grid("cases.clear", "Del", 22, grid.act(here, GridPresenter::clear)).in("cases"),
        grid("cases.copy", "Ctrl+C", 23, grid.act(GridPresenter::hasFocus, GridPresenter::copy))
            .in("cases"),
        grid("cases.paste", "Ctrl+V", 24, grid.act(here, GridPresenter::paste)).in("cases"));
  }

  private Command grid(String id, String keys, int order, Act act) {
    return command(id, keys, order, act.can(), act.action());
  }

  private Command command(String id, String keys, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place =
        new MenuPlace(Menu.SOURCE, words.say("commands"), "cases." + order / 10, 100 + order);
    return new Command(id, words.say(id), place, keys, can, action);
  }

  private record Act(BooleanSupplier can, Runnable action) {}

  /** Reaches the presenter of the grid, as long as the grid is open. */
  private record Grid(CodingDesk desk) {

    Act act(Predicate<GridPresenter> can, Consumer<GridPresenter> action) {
      return new Act(
          () -> presenter().filter(can).isPresent(), () -> presenter().ifPresent(action));
    }

    private Optional<GridPresenter> presenter() {
      return desk.find(GridPresenter.class);
    }
  }
}
