package org.manicule.view.coding.revise.swt;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.manicule.api.importing.Imports;
import org.manicule.api.revision.Revisions;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.TaskBackground;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.revise.Revising;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entries and keys for correcting texts. */
@Component
public final class RevisionCommands implements CommandProvider {
  private final Words words = Words.beside(Revising.class);
  private final CodingDesks desks;
  private final Revisions revisions;
  private final Imports imports;

  /** Made by the framework. */
  @Activate
  public RevisionCommands(
      @Reference CodingDesks desks, @Reference Revisions revisions, @Reference Imports imports) {
    this.desks = desks;
    this.revisions = revisions;
    this.imports = imports;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    Display display = Display.getCurrent();
    Executor uiThread = display::asyncExec;
    CodingDesk desk = desks.of(workbench);
    Revising revising =
        new Revising(
            desk,
            revisions,
            imports,
            new SwtRevising(display, imports, uiThread),
            new TaskBackground(workbench, uiThread));
    desk.opened(Revising.class, revising);
    return List.of(
        command("revise.correct", "Ctrl+Shift+E", 1, revising::canRevise, revising::correct),
        command("revise.newer", "", 2, revising::canRevise, revising::renew),
        command("revise.review", "Ctrl+Shift+R", 3, revising::canReview, revising::review));
  }

  private Command command(String id, String keys, int order, BooleanSupplier can, Runnable action) {
    MenuPlace place = new MenuPlace(Menu.SOURCE, "text", order);
    return new Command(id, words.say(id), place, keys, can, action);
  }
}
