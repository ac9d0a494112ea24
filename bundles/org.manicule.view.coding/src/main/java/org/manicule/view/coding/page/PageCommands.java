package org.manicule.view.coding.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.MovedEnd.End;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the text page. */
@Component
public final class PageCommands implements CommandProvider {
  /** Where keys act that mean something else, or nothing, elsewhere. */
  private static final String VIEW = "coding";

  private final Words words = Words.beside(PageCommands.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public PageCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    List<Command> commands = new ArrayList<>();
    commands.addAll(look(desk));
    commands.addAll(stripes(desk));
    commands.addAll(codings(desk));
    return commands;
  }

  private List<Command> look(CodingDesk desk) {
    Place view = new Place(Menu.VIEW, words.say("look.menu"), "page.look", desk);
    return List.of(
        view.command(1, "page.zoom-in", "Ctrl++ Ctrl+=", PagePresenter::zoomIn).in(VIEW),
        view.command(2, "page.zoom-out", "Ctrl+-", PagePresenter::zoomOut).in(VIEW),
        view.command(3, "page.zoom-back", "Ctrl+0", PagePresenter::zoomBack).in(VIEW),
        view.command(4, "page.tint", "Ctrl+Shift+T", PagePresenter::tint),
        view.command(5, "page.dim", "Ctrl+Shift+D", PagePresenter::dim),
        view.command(6, "page.settings", "Ctrl+,", PagePresenter::askSettings));
  }

  private List<Command> stripes(CodingDesk desk) {
    Place view = new Place(Menu.VIEW, words.say("stripes.menu"), "page.stripes", desk);
    return List.of(
        view.command(1, "page.all", "Ctrl+Shift+A", it -> it.show(StripeFilter.ALL)),
        view.command(2, "page.selected", "Ctrl+Shift+C", it -> it.show(StripeFilter.SELECTED)),
        view.command(3, "page.most", "Ctrl+Shift+U", it -> it.show(StripeFilter.MOST_USED)),
        view.command(4, "page.only", "Ctrl+Shift+O", PagePresenter::onlyHere),
        view.command(5, "page.side", "Ctrl+Shift+B", PagePresenter::moveStripes));
  }

  private List<Command> codings(CodingDesk desk) {
    Place code = new Place(Menu.CODE, words.say("here.menu"), "coding.2b", desk);
    Place main = new Place(Menu.CODE, "", "coding.2b", desk);
    Predicate<PagePresenter> change = PagePresenter::canChange;
    return List.of(
        code.command(1, "page.here", "Alt+Down", PagePresenter::listCodesHere).in(VIEW),
        code.command(2, "page.start", "[", change, it -> it.pickEnd(End.START)).in(VIEW),
        code.command(3, "page.end", "]", change, it -> it.pickEnd(End.END)).in(VIEW),
        main.command(0, "page.change", "Shift+F2", change, PagePresenter::changeCode),
        code.command(5, "page.weigh", "Ctrl+Alt+W", change, PagePresenter::weigh));
  }

  /** A group of a menu. */
  private final class Place {
    private final Menu menu;
    private final String submenu;
    private final String group;
    private final CodingDesk desk;

    Place(Menu menu, String submenu, String group, CodingDesk desk) {
      this.menu = menu;
      this.submenu = submenu;
      this.group = group;
      this.desk = desk;
    }

    Command command(int order, String id, String keys, Consumer<PagePresenter> action) {
      return command(order, id, keys, PagePresenter::isReading, action);
    }

    Command command(
        int order,
        String id,
        String keys,
        Predicate<PagePresenter> can,
        Consumer<PagePresenter> action) {
      return new Command(
          id,
          words.say(id),
          new MenuPlace(menu, submenu, group, order),
          keys,
          () -> desk.find(PagePresenter.class).filter(can).isPresent(),
          () -> desk.find(PagePresenter.class).ifPresent(action));
    }
  }
}
