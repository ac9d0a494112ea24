package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeyStroke;
import org.manicule.ui.keys.MenuNames;
import org.manicule.ui.keys.Mnemonics;

/** The menus of the window. Each is filled anew when it is opened, so that it is never stale. */
final class MenuBar {
  /** Under which an item keeps all keys of its command, and the views in which they work. */
  private static final String KEYS = "manicule.keys";

  private static final String VIEWS = "manicule.views";

  /** What the keys of submenus start with among those of commands. */
  private static final String SUBMENU = "submenu ";

  private final Commands commands;
  private final KeyMap keys;
  private final Map<Command.Menu, MenuItem> heads = new HashMap<>();
  private final Menu bar;

  /** What the menus show. */
  interface Commands {
    /** All commands of the moment. */
    List<WindowCommand> all();

    /** Whether a command can be done now. */
    boolean isEnabled(Command command);

    /** Does a command. */
    void run(Command command);
  }

  MenuBar(Decorations window, Commands commands, KeyMap keys) {
    this.commands = commands;
    this.keys = keys;
    this.bar = new Menu(window, SWT.BAR);
    window.setMenuBar(bar);
    refresh();
  }

  /** Commands came or went, or their keys changed. */
  void refresh() {
    List<WindowCommand> all = commands.all();
    int index = 0;
    for (Command.Menu menu : Command.Menu.values()) {
      if (all.stream().anyMatch(each -> each.command().menu().menu() == menu)) {
        MenuItem head = heads.get(menu);
        if (head == null) {
          head = makeHead(menu, index);
        }
        fill(head.getMenu(), menu, all);
        index++;
      } else {
        MenuItem unused = heads.remove(menu);
        if (unused != null) {
          unused.dispose();
        }
      }
    }
  }

  private MenuItem makeHead(Command.Menu menu, int index) {
    MenuItem head = Controls.id(new MenuItem(bar, SWT.CASCADE, index), "menu." + menu);
    head.setText(MenuNames.of(menu));
    Menu dropDown = new Menu(bar);
    head.setMenu(dropDown);
    dropDown.addListener(SWT.Show, event -> fill(dropDown, menu, commands.all()));
    heads.put(menu, head);
    return head;
  }

  private void fill(Menu dropDown, Command.Menu menu, List<WindowCommand> all) {
    for (MenuItem item : dropDown.getItems()) {
      item.dispose();
    }
    Map<String, Menu> submenus = new HashMap<>();
    List<List<WindowCommand>> groups = groups(menu, all);
    Map<String, String> labels = labels(groups);
    for (List<WindowCommand> group : groups) {
      if (dropDown.getItemCount() > 0) {
        new MenuItem(dropDown, SWT.SEPARATOR);
      }
      for (WindowCommand command : group) {
        Menu place =
            command.submenu().isEmpty()
                ? dropDown
                : submenus.computeIfAbsent(
                    command.submenu(),
                    words -> cascade(dropDown, labels.getOrDefault(SUBMENU + words, words)));
        add(place, command, labels.getOrDefault(command.command().id(), command.words()));
      }
    }
  }

  /** Groups in the order of their first command, commands in their order. */
  static List<List<WindowCommand>> groups(Command.Menu menu, List<WindowCommand> all) {
    Comparator<WindowCommand> order =
        Comparator.comparingInt(each -> each.command().menu().order());
    Map<String, List<WindowCommand>> groups = new LinkedHashMap<>();
    all.stream()
        .filter(each -> each.command().menu().menu() == menu)
        .sorted(order)
        .forEach(
            each ->
                groups
                    .computeIfAbsent(each.command().menu().group(), key -> new ArrayList<>())
                    .add(each));
    return List.copyOf(groups.values());
  }

  /** What the items say, with mnemonics that are unique in each menu: by command id or submenu. */
  private static Map<String, String> labels(List<List<WindowCommand>> groups) {
    Map<String, Map<String, String>> menus = new LinkedHashMap<>();
    for (List<WindowCommand> group : groups) {
      for (WindowCommand command : group) {
        if (!command.submenu().isEmpty()) {
          menus
              .computeIfAbsent("", key -> new LinkedHashMap<>())
              .put(SUBMENU + command.submenu(), command.submenu());
        }
        menus
            .computeIfAbsent(command.submenu(), key -> new LinkedHashMap<>())
            .put(command.command().id(), command.words());
      }
    }
    Map<String, String> labels = new HashMap<>();
    for (Map<String, String> menu : menus.values()) {
      List<String> unique = Mnemonics.unique(List.copyOf(menu.values()));
      Iterator<String> next = unique.iterator();
      menu.keySet().forEach(item -> labels.put(item, next.next()));
    }
    return labels;
  }

  private static Menu cascade(Menu parent, String words) {
    MenuItem item = new MenuItem(parent, SWT.CASCADE);
    item.setText(words);
    Menu menu = new Menu(parent);
    item.setMenu(menu);
    return menu;
  }

  private void add(Menu place, WindowCommand shown, String label) {
    Command command = shown.command();
    int style = shown.checked() == null ? SWT.PUSH : SWT.CHECK;
    MenuItem item = Controls.id(new MenuItem(place, style), "command." + command.id());
    item.setData(KEYS, KeyStroke.asText(keys.keys(command)));
    item.setData(VIEWS, command.views());
    String key = keys.shown(command);
    item.setText(key.isEmpty() ? label : label + "\t" + key);
    item.setSelection(shown.checked() != null && shown.checked().getAsBoolean());
    item.setEnabled(commands.isEnabled(command));
    item.addListener(SWT.Selection, event -> commands.run(command));
  }
}
