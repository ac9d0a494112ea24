package org.manicule.view.history;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the history. */
@Component
public final class HistoryCommands implements CommandProvider {
  private final Words words = new Words();
  private final Histories histories;

  /** Made by the framework. */
  @Activate
  public HistoryCommands(@Reference Histories histories) {
    this.histories = histories;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    return List.of(
        new Command(
            "history.undo",
            words.say("history.undo"),
            new MenuPlace(Menu.EDIT, "undo", 20),
            "Ctrl+Alt+Z",
            can(workbench, HistoryPresenter::canUndo),
            act(workbench, HistoryPresenter::undo)),
        new Command(
            "history.go",
            words.say("history.go"),
            new MenuPlace(Menu.FIND, "places", 810),
            "Ctrl+Alt+G",
            can(workbench, HistoryPresenter::canGo),
            act(workbench, HistoryPresenter::go)),
        new Command(
            "history.codebook",
            words.say("history.codebook"),
            new MenuPlace(Menu.CODE, "history", 900),
            "Ctrl+Alt+B",
            can(workbench, HistoryPresenter::canShowCodebook),
            act(workbench, HistoryPresenter::showCodebook)));
  }

  private BooleanSupplier can(Workbench workbench, Predicate<HistoryPresenter> can) {
    return () -> histories.of(workbench).filter(can).isPresent();
  }

  private Runnable act(Workbench workbench, Consumer<HistoryPresenter> action) {
    return () -> histories.of(workbench).ifPresent(action);
  }
}
