package org.manicule.view.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.text.CodingPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the coding views. */
@Component
public final class CodingCommands implements CommandProvider {
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
    commands.addAll(coding(desk));
    commands.addAll(stepping(desk));
    commands.addAll(codebook(desk));
    commands.addAll(sources(desk));
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
        code("coding.previous", "Alt+Left", 2, text.act(reading, it -> it.moving().previousCoding())));
  }

  private List<Command> codebook(CodingDesk desk) {
    On<CodebookPresenter> codes = new On<>(desk, CodebookPresenter.class);
    Predicate<CodebookPresenter> one = CodebookPresenter::hasOneCode;
    Predicate<CodebookPresenter> some = CodebookPresenter::hasCodes;
    Predicate<CodebookPresenter> focused = CodebookPresenter::canChange;
    return List.of(
        code("codebook.new-code", "Ctrl+Shift+K", 3, codes.act(any -> true, it -> make(desk, it))),
        code("codebook.define", "", 3, codes.act(one, CodebookPresenter::define)),
        code("codebook.rename", "F2", 3, codes.act(focused, CodebookPresenter::rename)),
        code("codebook.delete", "Del", 3, codes.act(focused, CodebookPresenter::delete)),
        code("codebook.colour", "", 3, codes.act(some, CodebookPresenter::changeColour)),
        code("codebook.move-up", "Alt+Up", 4, codes.act(focused, CodebookPresenter::moveUp)),
        code("codebook.move-down", "Alt+Down", 4, codes.act(focused, CodebookPresenter::moveDown)),
        code("codebook.move", "Ctrl+Shift+M", 4, codes.act(some, CodebookPresenter::moveBelow)),
        code("codebook.merge", "Ctrl+Shift+G", 4, codes.act(some, CodebookPresenter::mergeInto)),
        code("codebook.sort", "", 4, codes.act(any -> true, CodebookPresenter::sort)));
  }

  private List<Command> sources(CodingDesk desk) {
    On<SourcesPresenter> sources = new On<>(desk, SourcesPresenter.class);
    Act rename = sources.act(SourcesPresenter::canRename, SourcesPresenter::rename);
    MenuPlace place = new MenuPlace(Menu.SOURCE, "sources", 1);
    return List.of(command("sources.rename", "F2", place, rename));
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

  private record Act(BooleanSupplier can, Runnable action) {}

  /** Reaches the presenter of a view, as long as the view is open. */
  private record On<P>(CodingDesk desk, Class<P> role) {

    Act act(Predicate<P> can, Consumer<P> action) {
      return new Act(
          () -> presenter().filter(can).isPresent(), () -> presenter().ifPresent(action));
    }

    private Optional<P> presenter() {
      return desk.find(role);
    }
  }
}
