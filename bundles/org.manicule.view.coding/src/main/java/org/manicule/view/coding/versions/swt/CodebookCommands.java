package org.manicule.view.coding.versions.swt;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Display;
import org.manicule.api.model.CodeStatus;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.versions.VersionsPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be done with the codebook as a whole: splitting, status, sets, examples, versions. */
@Component
public final class CodebookCommands implements CommandProvider {
  private final Words words = Words.beside(VersionsPresenter.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public CodebookCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    Book book = new Book(desk);
    Executor uiThread = Display.getCurrent()::asyncExec;
    Predicate<CodebookPresenter> some = CodebookPresenter::canChangeSome;
    return List.of(
        in(
            4,
            "codebook.split",
            20,
            book.can(CodebookPresenter::canChangeOne),
            book.act(CodebookPresenter::split)),
        status("active", 1, book.can(some), book.act(it -> it.setStatus(CodeStatus.ACTIVE))),
        status(
            "provisional", 2, book.can(some), book.act(it -> it.setStatus(CodeStatus.PROVISIONAL))),
        status("retired", 3, book.can(some), book.act(it -> it.setStatus(CodeStatus.RETIRED))),
        sets("new", 1, book.can(CodebookPresenter::canAdd), book.act(CodebookPresenter::newSet)),
        sets(
            "rename",
            2,
            book.can(CodebookCommands::canChangeSet),
            book.act(CodebookPresenter::renameSet)),
        sets(
            "delete",
            3,
            book.can(CodebookCommands::canChangeSet),
            book.act(CodebookPresenter::deleteSet)),
        sets("groups", 4, book.can(any -> true), book.act(it -> it.gathering().toggleGroups())),
        in(
            3,
            "definition.example.add",
            30,
            pane(desk, DefinitionPresenter::canAddExample),
            () -> desk.find(DefinitionPresenter.class).ifPresent(DefinitionPresenter::addExample)),
        in(
            5,
            "definition.history",
            1,
            pane(desk, DefinitionPresenter::hasCode),
            () -> desk.find(DefinitionPresenter.class).ifPresent(DefinitionPresenter::showHistory)),
        in(
            5,
            "codebook.versions",
            2,
            () -> workbench.project().isPresent(),
            () -> open(workbench, uiThread)));
  }

  private static boolean canChangeSet(CodebookPresenter codebook) {
    return codebook.canAdd() && codebook.shownSet().isPresent();
  }

  private static BooleanSupplier pane(CodingDesk desk, Predicate<DefinitionPresenter> can) {
    return () -> desk.find(DefinitionPresenter.class).filter(can).isPresent();
  }

  private static void open(Workbench workbench, Executor uiThread) {
    workbench
        .project()
        .ifPresent(
            project ->
                new VersionsDialog(
                        Display.getCurrent().getActiveShell(), workbench, project, uiThread)
                    .open());
  }

  private Command in(int group, String id, int order, BooleanSupplier can, Runnable action) {
    return command(id, new MenuPlace(Menu.CODE, "coding." + group, order), can, action);
  }

  private Command status(String status, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place =
        new MenuPlace(Menu.CODE, words.say("codebook.status"), "coding.4.status", order);
    return command("codebook.status." + status, place, can, action);
  }

  private Command sets(String what, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place = new MenuPlace(Menu.CODE, words.say("codebook.sets"), "coding.4.sets", order);
    return command("codebook.sets." + what, place, can, action);
  }

  private Command command(String id, MenuPlace place, BooleanSupplier can, Runnable action) {
    return new Command(id, words.say(id), place, "", can, action);
  }

  /** The codebook, as long as its view is open. */
  private record Book(CodingDesk desk) {

    BooleanSupplier can(Predicate<CodebookPresenter> can) {
      return () -> desk.find(CodebookPresenter.class).filter(can).isPresent();
    }

    Runnable act(Consumer<CodebookPresenter> action) {
      return () -> desk.find(CodebookPresenter.class).ifPresent(action);
    }
  }
}
