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
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.text.CodingPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the codebook. */
@Component
public final class CodingCommands implements CommandProvider {
  /** The view in which the keys for codes work. */
  private static final String BOOK = "codebook";

  private final Words words = Words.beside(CodingCommands.class);
  private final CodingDesks desks;
  private int nextPlace;

  /** Made by the framework. */
  @Activate
  public CodingCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    List<Command> commands = new ArrayList<>();
    commands.addAll(codebook(desk));
    return commands;
  }

  private List<Command> codebook(CodingDesk desk) {
    On<CodebookPresenter> codes = new On<>(desk, CodebookPresenter.class);
    Predicate<CodebookPresenter> one = CodebookPresenter::hasOneCode;
    Predicate<CodebookPresenter> some = CodebookPresenter::canChangeSome;
    Predicate<CodebookPresenter> any = CodebookPresenter::canAdd;
    Predicate<CodebookPresenter> focused = CodebookPresenter::canChange;
    return List.of(
        code("codebook.new-code", "Ctrl+Shift+K", 3, codes.act(any, it -> make(desk, it))),
        code("codebook.define", "", 3, codes.act(one, CodebookPresenter::define)),
        code("codebook.rename", "F2", 3, codes.act(focused, CodebookPresenter::rename)).in(BOOK),
        code("codebook.delete", "Del", 3, codes.act(focused, CodebookPresenter::delete)).in(BOOK),
        code("codebook.colour", "", 3, codes.act(some, CodebookPresenter::changeColour)),
        code("codebook.move-up", "Alt+Up", 4, codes.act(focused, CodebookPresenter::moveUp))
            .in(BOOK),
        code("codebook.move-down", "Alt+Down", 4, codes.act(focused, CodebookPresenter::moveDown))
            .in(BOOK),
        code("codebook.move", "Ctrl+Shift+M", 4, codes.act(some, CodebookPresenter::moveBelow)),
        code("codebook.merge", "Ctrl+Shift+G", 4, codes.act(some, CodebookPresenter::mergeInto)),
        code("codebook.sort", "", 4, codes.act(any, CodebookPresenter::sort)));
  }

  /** From the text, with words selected, a new code is applied to them at once. */
  private static void make(CodingDesk desk, CodebookPresenter codes) {
    desk.find(CodingPresenter.class)
        .filter(CodingPresenter::hasFocus)
        .flatMap(CodingPresenter::selectedQuote)
        .ifPresentOrElse(codes::newCodeFor, codes::newCode);
  }

  /** A command of the menu Code; commands of a group stand in the order they are made in. */
  private Command code(String id, String keys, int group, Act act) {
    return command(id, keys, new MenuPlace(Menu.CODE, "coding." + group, nextPlace++), act);
  }

  private Command command(String id, String keys, MenuPlace place, Act act) {
    return new Command(id, words.say(id), place, keys, act.can(), act.action());
  }
}
