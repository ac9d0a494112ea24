package org.manicule.view.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.On.Act;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.text.CodingPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of reading and coding. */
@Component
public final class TextCommands implements CommandProvider {
  private final Words words = Words.beside(TextCommands.class);
  private final CodingDesks desks;
  private int nextPlace;

  /** Made by the framework. */
  @Activate
  public TextCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    List<Command> commands = new ArrayList<>();
    commands.addAll(coding(desk));
    commands.addAll(stepping(desk));
    return commands;
  }

  private List<Command> coding(CodingDesk desk) {
    On<CodingPresenter> text = new On<>(desk, CodingPresenter.class);
    Predicate<CodingPresenter> reading = CodingPresenter::isReading;
    Predicate<CodingPresenter> typing = CodingPresenter::hasFocus;
    return List.of(
        code("coding.quick-code", "Ctrl+K", 1, text.act(reading, it -> it.passages().quickCode())),
        code("coding.in-vivo", "Ctrl+I", 1, text.act(reading, it -> it.passages().inVivo())),
        code("coding.repeat", "Ctrl+.", 1, text.act(reading, any -> desk.repeat())),
        code("coding.uncode", "Del", 1, text.act(typing, it -> it.codings().uncode())),
        code("coding.comment", "", 1, text.act(reading, it -> it.codings().comment())));
  }

  private List<Command> stepping(CodingDesk desk) {
    On<CodingPresenter> text = new On<>(desk, CodingPresenter.class);
    Predicate<CodingPresenter> reading = CodingPresenter::isReading;
    return List.of(
        code("coding.next", "Alt+Right", 2, text.act(reading, it -> it.moving().nextCoding())),
        code(
            "coding.previous",
            "Alt+Left",
            2,
            text.act(reading, it -> it.moving().previousCoding())));
  }

  /** A command of the menu Code; commands of a group stand in the order they are made in. */
  private Command code(String id, String keys, int group, Act act) {
    MenuPlace place = new MenuPlace(Menu.CODE, "coding." + group, nextPlace++);
    return new Command(id, words.say(id), place, keys, act.can(), act.action());
  }
}
