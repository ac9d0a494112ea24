package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.dock.NamedLayouts;
import org.manicule.ui.words.Words;

/** The commands that switch, save, reset and delete layouts. */
final class LayoutCommands {
  private static final Words WORDS = Words.beside(LayoutCommands.class);
  private static final String GROUP = "layouts";
  private static final int ORDER = 500;
  private static final int LAST_DIGIT = 9;

  private final Shell window;
  private final NamedLayouts layouts;
  private final Runnable beforeChange;
  private final Runnable afterChange;

  /**
   * For the layouts of one window.
   *
   * @param beforeChange called before another layout is chosen, to keep the present one
   * @param afterChange called when another layout is to be shown
   */
  LayoutCommands(Shell window, NamedLayouts layouts, Runnable beforeChange, Runnable afterChange) {
    this.window = window;
    this.layouts = layouts;
    this.beforeChange = beforeChange;
    this.afterChange = afterChange;
  }

  /** The commands of the moment. */
  List<WindowCommand> all() {
    List<WindowCommand> commands = new ArrayList<>();
    String submenu = WORDS.get("layouts");
    String current = layouts.currentName().replace("&", "&&");
    int order = ORDER;
    for (String name : layouts.names()) {
      int number = order - ORDER + 1;
      String words = name.replace("&", "&&");
      Command command =
          Command.always(
              "view.layout." + number,
              WORDS.get("layout.one", words),
              new MenuPlace(Menu.VIEW, GROUP, order++),
              number > LAST_DIGIT ? "" : "Ctrl+Alt+" + number,
              () -> change(() -> layouts.switchTo(name)));
      commands.add(
          new WindowCommand(command, words, submenu, () -> layouts.currentName().equals(name)));
    }
    commands.add(own("view.layout.save", WORDS.get("layout.save"), order++, this::save));
    commands.add(
        own(
            "view.layout.reset",
            WORDS.get("layout.reset", current),
            order++,
            () -> change(layouts::reset)));
    if (layouts.isSaved(layouts.currentName())) {
      commands.add(
          own(
              "view.layout.delete",
              WORDS.get("layout.delete", current),
              order,
              () -> change(() -> layouts.delete(layouts.currentName()))));
    }
    return commands;
  }

  private static WindowCommand own(String id, String label, int order, Runnable action) {
    Command command = Command.always(id, label, new MenuPlace(Menu.VIEW, GROUP, order), "", action);
    return new WindowCommand(command, label, WORDS.get("layouts"), null);
  }

  private void change(Runnable change) {
    beforeChange.run();
    change.run();
    afterChange.run();
  }

  private void save() {
    InputDialog dialog =
        new InputDialog(
            window, WORDS.get("layout.save.title"), WORDS.get("layout.save.ask"), "", this::wrong);
    if (dialog.open() == Window.OK) {
      change(() -> layouts.saveAs(dialog.getValue().strip()));
    }
  }

  /** What is wrong with a name for a layout, or null; empty words just keep it from being used. */
  private @Nullable String wrong(String name) {
    String given = name.strip();
    if (given.isEmpty()) {
      return "";
    }
    boolean taken = layouts.names().contains(given) && !layouts.isSaved(given);
    return taken ? WORDS.get("layout.save.taken") : null;
  }
}
