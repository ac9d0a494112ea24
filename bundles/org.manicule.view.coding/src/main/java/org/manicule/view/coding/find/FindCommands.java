package org.manicule.view.coding.find;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

/** The menu entries and keys for finding. */
@Component
public final class FindCommands implements CommandProvider {
  private final Words words = Words.beside(FindCommands.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public FindCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    return List.of(
        command("find.open", "Ctrl+F", 1, () -> reads(desk), () -> bar(desk, it -> it.open())),
        command("find.next", "F3", 2, () -> canStep(desk), () -> step(desk, 1)),
        command("find.previous", "Shift+F3", 3, () -> canStep(desk), () -> step(desk, -1)),
        command(
            "find.extend",
            "Ctrl+F3",
            4,
            () -> reads(desk),
            () -> bar(desk, FindBarPresenter::extendToNext)),
        command(
            "find.extend.back",
            "Ctrl+Shift+F3",
            5,
            () -> reads(desk),
            () -> bar(desk, FindBarPresenter::extendToPrevious)),
        command(
            "find.everywhere",
            "Ctrl+Shift+F",
            6,
            () -> workbench.project().isPresent(),
            () -> everywhere(desk)),
        command("find.code-all", "Ctrl+Alt+F", 7, () -> canCode(desk), () -> codeAll(desk)));
  }

  private Command command(String id, String keys, int order, BooleanSupplier can, Runnable act) {
    return new Command(id, words.say(id), new MenuPlace(Menu.FIND, "find", order), keys, can, act);
  }

  private static boolean reads(CodingDesk desk) {
    return desk.find(FindBarPresenter.class).filter(FindBarPresenter::isReading).isPresent();
  }

  private static void bar(CodingDesk desk, Consumer<FindBarPresenter> act) {
    desk.find(FindBarPresenter.class).ifPresent(act);
  }

  private static Optional<FindPresenter> listInUse(CodingDesk desk) {
    return desk.find(FindPresenter.class).filter(FindPresenter::hasFocus);
  }

  private static boolean canStep(CodingDesk desk) {
    return reads(desk) || listInUse(desk).isPresent();
  }

  /** In the list of hits the next one of the list, else the next one of the open source. */
  private static void step(CodingDesk desk, int by) {
    Consumer<FindBarPresenter> inSource =
        by > 0 ? FindBarPresenter::next : FindBarPresenter::previous;
    listInUse(desk).ifPresentOrElse(list -> list.step(by), () -> bar(desk, inSource));
  }

  /** Looks over the project for the selected words, or else for what the find bar looks for. */
  static void everywhere(CodingDesk desk) {
    Wanted wanted =
        desk.find(FindBarPresenter.class).map(FindCommands::wanted).orElse(Wanted.NOTHING);
    desk.workbench().showView("find");
    desk.find(FindPresenter.class).ifPresent(list -> list.ask(wanted));
  }

  private static Wanted wanted(FindBarPresenter bar) {
    return bar.selectedWords()
        .filter(selected -> !bar.wanted().regularExpression())
        .map(selected -> bar.wanted().withWords(selected))
        .orElse(bar.wanted());
  }

  private static boolean canCode(CodingDesk desk) {
    return listInUse(desk)
        .map(FindPresenter::canCode)
        .orElseGet(
            () -> desk.find(FindBarPresenter.class).filter(FindBarPresenter::canCode).isPresent());
  }

  private static void codeAll(CodingDesk desk) {
    listInUse(desk)
        .ifPresentOrElse(FindPresenter::codeAll, () -> bar(desk, FindBarPresenter::codeAll));
  }
}
