package org.manicule.view.coding.sources;

import java.util.List;
import java.util.Optional;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys of the list of sources. */
@Component
public final class SourcesCommands implements CommandProvider {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public SourcesCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    Making make = new Making(desks.of(workbench), words);
    Predicate<SourcesPresenter> any = SourcesPresenter::hasSources;
    Predicate<SourcesPresenter> some = SourcesPresenter::canChange;
    Predicate<SourcesPresenter> here = SourcesPresenter::canChangeHere;
    return List.of(
        make.command("sources.next", "Ctrl+PgDn", 20, any, SourcesPresenter::next),
        make.command("sources.previous", "Ctrl+PgUp", 21, any, SourcesPresenter::previous),
        make.command(
            "sources.next-uncoded", "Ctrl+Shift+PgDn", 22, any, SourcesPresenter::nextUncoded),
        make.command(
            "sources.previous-uncoded",
            "Ctrl+Shift+PgUp",
            23,
            any,
            SourcesPresenter::previousUncoded),
        make.command("sources.done", "Ctrl+Shift+Enter", 30, some, SourcesPresenter::toggleDone),
        make.command("sources.rename", "F2", 31, here, SourcesPresenter::rename).in("sources"),
        make.command("sources.delete", "Del", 32, here, SourcesPresenter::delete).in("sources"),
        make.command(
            "sources.arrange",
            "Ctrl+Alt+A",
            40,
            open -> true,
            SourcesPresenter::chooseArrangement));
  }

  private record Making(CodingDesk desk, Words words) {

    Command command(
        String id,
        String keys,
        int order,
        Predicate<SourcesPresenter> can,
        Consumer<SourcesPresenter> action) {
      return new Command(
          id,
          words.say(id),
          new MenuPlace(Menu.SOURCE, "sources." + order / 10, order),
          keys,
          () -> presenter().filter(can).isPresent(),
          () -> presenter().ifPresent(action));
    }

    private Optional<SourcesPresenter> presenter() {
      return desk.find(SourcesPresenter.class);
    }
  }
}
