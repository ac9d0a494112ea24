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
        book(
            "codebook.split",
            "Ctrl+Shift+X",
            40,
            book.can(CodebookPresenter::canChangeOne),
            book.act(CodebookPresenter::split)),
        status("active", 1, book.can(some), book.act(it -> it.setStatus(CodeStatus.ACTIVE))),
        status(
            "provisional", 2, book.can(some), book.act(it -> it.setStatus(CodeStatus.PROVISIONAL))),
        status("retired", 3, book.can(some), book.act(it -> it.setStatus(CodeStatus.RETIRED))),
        sets(
            "new",
            "Ctrl+Shift+N",
            1,
            book.can(CodebookPresenter::canAdd),
            book.act(CodebookPresenter::newSet)),
        sets(
            "rename",
            "Shift+F2",
            2,
            book.can(CodebookCommands::canChangeSet),
            book.act(CodebookPresenter::renameSet)),
        sets(
            "delete",
            "Shift+Del",
            3,
            book.can(CodebookCommands::canChangeSet),
            book.act(CodebookPresenter::deleteSet)),
        sets(
            "groups",
            "Ctrl+Alt+T",
            4,
            book.can(any -> true),
            book.act(it -> it.gathering().toggleGroups())),
        book(
            "definition.example.add",
            "Ctrl+Alt+Q",
            41,
            pane(desk, DefinitionPresenter::canAddExample),
            () -> desk.find(DefinitionPresenter.class).ifPresent(DefinitionPresenter::addExample)),
        book(
            "definition.history",
            "Ctrl+Shift+H",
            42,
            pane(desk, DefinitionPresenter::hasCode),
            () -> desk.find(DefinitionPresenter.class).ifPresent(DefinitionPresenter::showHistory)),
        book(
            "codebook.versions",
            "Ctrl+Alt+V",
            43,
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

  private Command book(String id, String keys, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place = new MenuPlace(Menu.CODE, words.say("book.menu"), "coding.3.book", order);
    return command(id, keys, place, can, action);
  }

  private Command status(String status, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place =
        new MenuPlace(Menu.CODE, words.say("codebook.status"), "coding.4.status", order);
    return command("codebook.status." + status, "", place, can, action);
  }

  private Command sets(String what, String keys, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place = new MenuPlace(Menu.CODE, words.say("codebook.sets"), "coding.4.sets", order);
    return command("codebook.sets." + what, keys, place, can, action).in("codebook");
  }

  private Command command(
      String id, String keys, MenuPlace place, BooleanSupplier can, Runnable action) {
    return new Command(id, words.say(id), place, keys, can, action);
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
