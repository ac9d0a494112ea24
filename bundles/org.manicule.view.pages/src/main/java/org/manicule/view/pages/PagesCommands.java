package org.manicule.view.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.pages.OpenPages.Desk;
import org.manicule.view.pages.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the pages view. */
@Component
public final class PagesCommands implements CommandProvider {
  /** The id of the view. */
  public static final String VIEW = "pages";

  private static final Predicate<Desk> CODING = desk -> desk.presenter().canCode();
  private static final Predicate<Desk> OPEN = desk -> desk.presenter().isReading();

  private final OpenPages pages;

  /** Made by the framework. */
  @Activate
  public PagesCommands(@Reference OpenPages pages) {
    this.pages = pages;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    return List.of(
        code(workbench, "pages.code", "Ctrl+K", CODING, desk -> desk.tagger().chooseCode()),
        code(workbench, "pages.uncode", "Del", CODING, desk -> desk.tagger().uncode()),
        code(workbench, "pages.comment", "Ctrl+Alt+M", CODING, desk -> desk.tagger().comment()),
        code(workbench, "pages.region", "Ctrl+Alt+R", CODING, desk -> desk.tagger().drawByKeys()),
        code(workbench, "pages.move-region", "F2", CODING, it -> it.tagger().moveRegion()),
        code(
            workbench,
            "pages.pointer",
            "Ctrl+Alt+D",
            OPEN,
            desk -> desk.looks().toggleRectangles()),
        look(workbench, "pages.zoom-in", "Ctrl++ Ctrl+=", OPEN, it -> it.looks().zoom(true)),
        look(workbench, "pages.zoom-out", "Ctrl+-", OPEN, desk -> desk.looks().zoom(false)),
        look(workbench, "pages.real-size", "Ctrl+0", OPEN, desk -> desk.looks().realSize()),
        look(workbench, "pages.fit-width", "Ctrl+Alt+0", OPEN, desk -> desk.looks().fitWidth()),
        look(workbench, "pages.go", "Ctrl+Alt+P", OPEN, desk -> desk.looks().askForPage()));
  }

  private Command code(
      Workbench workbench, String id, String keys, Predicate<Desk> can, Consumer<Desk> action) {
    MenuPlace place = new MenuPlace(Menu.CODE, Words.say("menu.pages"), "pages", 700);
    return command(workbench, id, place, keys, new Act(can, action));
  }

  private Command look(
      Workbench workbench, String id, String keys, Predicate<Desk> can, Consumer<Desk> action) {
    MenuPlace place = new MenuPlace(Menu.VIEW, Words.say("menu.pages"), "pages", 700);
    return command(workbench, id, place, keys, new Act(can, action));
  }

  private record Act(Predicate<Desk> can, Consumer<Desk> action) {}

  private Command command(Workbench workbench, String id, MenuPlace place, String keys, Act act) {
    return new Command(
            id,
            Words.say(id),
            place,
            keys,
            () -> pages.of(workbench).filter(act.can()).isPresent(),
            () -> pages.of(workbench).ifPresent(act.action()))
        .in(VIEW);
  }
}
