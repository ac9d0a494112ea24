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
        code("codebook.new-code", "Ctrl+Shift+K", codes.act(any, it -> make(desk, it))),
        book("codebook.define", "Alt+Enter", codes.act(one, CodebookPresenter::define)),
        book("codebook.rename", "F2", codes.act(focused, CodebookPresenter::rename)).in(BOOK),
        book("codebook.delete", "Del", codes.act(focused, CodebookPresenter::delete)).in(BOOK),
        book("codebook.colour", "Ctrl+Alt+O", codes.act(some, CodebookPresenter::changeColour)),
        book("codebook.move-up", "Alt+Up", codes.act(focused, CodebookPresenter::moveUp)).in(BOOK),
        book("codebook.move-down", "Alt+Down", codes.act(focused, CodebookPresenter::moveDown))
            .in(BOOK),
        book("codebook.move", "Ctrl+Shift+M", codes.act(some, CodebookPresenter::moveBelow)),
        book("codebook.merge", "Ctrl+Shift+G", codes.act(some, CodebookPresenter::mergeInto)),
        book("codebook.sort", "Ctrl+Shift+S", codes.act(any, CodebookPresenter::sort)).in(BOOK));
  }

  /** From the text, with words selected, a new code is applied to them at once. */
  private static void make(CodingDesk desk, CodebookPresenter codes) {
    desk.find(CodingPresenter.class)
        .filter(CodingPresenter::hasFocus)
        .flatMap(CodingPresenter::selectedQuote)
        .ifPresentOrElse(codes::newCodeFor, codes::newCode);
  }

  /** A command of the menu Code; commands of a group stand in the order they are made in. */
  private Command code(String id, String keys, Act act) {
    return command(id, keys, new MenuPlace(Menu.CODE, "coding.3", nextPlace++), act);
  }

  /** A command of the menu below it for work on the codebook. */
  private Command book(String id, String keys, Act act) {
    MenuPlace place =
        new MenuPlace(Menu.CODE, words.say("book.menu"), "coding.3.book", nextPlace++);
    return command(id, keys, place, act);
  }

  private Command command(String id, String keys, MenuPlace place, Act act) {
    return new Command(id, words.say(id), place, keys, act.can(), act.action());
  }
}
