package org.manicule.view.coding;

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

  /** Made by the framework. */
  @Activate
  public CodingCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    On<CodingPresenter> text = new On<>(desk, CodingPresenter.class);
    On<CodebookPresenter> codes = new On<>(desk, CodebookPresenter.class);
    On<SourcesPresenter> sources = new On<>(desk, SourcesPresenter.class);
    return List.of(
        command(
            "coding.quick-code",
            1,
            1,
            "Ctrl+K",
            text.act(CodingPresenter::isReading, CodingPresenter::quickCode)),
        command(
            "coding.in-vivo",
            1,
            2,
            "Ctrl+I",
            text.act(CodingPresenter::isReading, CodingPresenter::inVivo)),
        command(
            "coding.repeat",
            1,
            3,
            "Ctrl+.",
            text.act(CodingPresenter::isReading, presenter -> desk.repeat())),
        command(
            "coding.uncode",
            1,
            4,
            "Del",
            text.act(CodingPresenter::hasFocus, CodingPresenter::uncode)),
        command(
            "coding.comment",
            1,
            5,
            "",
            text.act(CodingPresenter::isReading, CodingPresenter::commentHere)),
        command(
            "coding.next",
            2,
            1,
            "Alt+Right",
            text.act(CodingPresenter::isReading, CodingPresenter::next)),
        command(
            "coding.previous",
            2,
            2,
            "Alt+Left",
            text.act(CodingPresenter::isReading, CodingPresenter::previous)),
        command(
            "codebook.new-code",
            3,
            1,
            "Ctrl+Shift+K",
            codes.act(any -> true, presenter -> newCode(desk, presenter))),
        command(
            "codebook.define",
            3,
            2,
            "",
            codes.act(CodebookPresenter::hasOneCode, CodebookPresenter::define)),
        command(
            "codebook.rename",
            3,
            3,
            "F2",
            codes.act(CodebookPresenter::canChange, CodebookPresenter::rename)),
        command(
            "codebook.delete",
            3,
            4,
            "Del",
            codes.act(CodebookPresenter::canChange, CodebookPresenter::delete)),
        source(
            "sources.rename", sources.act(SourcesPresenter::canRename, SourcesPresenter::rename)));
  }

  /** From the text, with words selected, a new code is applied to them at once. */
  private static void newCode(CodingDesk desk, CodebookPresenter codes) {
    desk.find(CodingPresenter.class)
        .filter(CodingPresenter::hasFocus)
        .flatMap(CodingPresenter::selectedQuote)
        .ifPresentOrElse(codes::newCodeFor, codes::newCode);
  }

  private Command command(String id, int group, int order, String keys, Act act) {
    return new Command(
        id,
        words.say(id),
        new MenuPlace(Menu.CODE, "coding." + group, order),
        keys,
        act.can(),
        act.action());
  }

  private Command source(String id, Act act) {
    return new Command(
        id, words.say(id), new MenuPlace(Menu.SOURCE, "sources", 1), "F2", act.can(), act.action());
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
