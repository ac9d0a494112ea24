package org.manicule.view.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Favourites;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.text.CodingPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The digits: 1 to 9 code with a favourite, with Ctrl they make the selected code one. */
@Component
public final class FavouriteCommands implements CommandProvider {
  private final Words words = Words.beside(FavouriteCommands.class);
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public FavouriteCommands(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    CodingDesk desk = desks.of(workbench);
    List<Command> commands = new ArrayList<>();
    BooleanSupplier coding = () -> desk.canChange() && hasFocus(desk);
    BooleanSupplier choosing = () -> desk.canChange() && selected(desk).size() == 1;
    for (int digit = 1; digit <= Favourites.DIGITS; digit++) {
      int key = digit;
      commands.add(command("favourite.code.", key, "", coding, () -> desk.favourites().code(key)));
    }
    for (int digit = 1; digit <= Favourites.DIGITS; digit++) {
      int key = digit;
      commands.add(command("favourite.set.", key, "Ctrl+", choosing, () -> set(desk, key)));
    }
    return commands;
  }

  private Command command(String id, int digit, String with, BooleanSupplier can, Runnable act) {
    String label = words.say(id + "label", digit);
    MenuPlace place = new MenuPlace(Menu.CODE, words.say("favourites.menu"), "favourites", 40);
    return new Command(id + digit, label, place, with + digit, can, act).in("coding", "codebook");
  }

  /** A digit alone may also be typed elsewhere. */
  private static boolean hasFocus(CodingDesk desk) {
    return desk.find(CodingPresenter.class).filter(CodingPresenter::hasFocus).isPresent()
        || desk.find(CodebookPresenter.class).filter(CodebookPresenter::canChange).isPresent();
  }

  private static void set(CodingDesk desk, int digit) {
    selected(desk).forEach(code -> desk.favourites().set(digit, code));
  }

  private static Set<Id<Code>> selected(CodingDesk desk) {
    return desk.workbench().selection().codes();
  }
}
