package org.manicule.ui.swt.dock;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.dock.Side;
import org.manicule.ui.words.Words;

/** What can be done with a tab without dragging it. */
final class TabMenu {
  private static final Words WORDS = Words.beside(TabMenu.class);

  private TabMenu() {}

  static void install(CTabFolder folder, Dock dock) {
    Menu menu = new Menu(folder);
    folder.setMenu(menu);
    folder.addListener(
        SWT.MenuDetect,
        event -> {
          CTabItem item = folder.getItem(folder.toControl(new Point(event.x, event.y)));
          fill(menu, Dock.viewOf(item == null ? folder.getSelection() : item), dock);
        });
  }

  private static void fill(Menu menu, String view, Dock dock) {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    add(menu, "tab.close", WORDS.get("tab.close"), () -> dock.close(view));
    new MenuItem(menu, SWT.SEPARATOR);
    add(menu, "tab.left", WORDS.get("tab.left"), () -> dock.moveToEdge(view, Side.LEFT));
    add(menu, "tab.right", WORDS.get("tab.right"), () -> dock.moveToEdge(view, Side.RIGHT));
    add(menu, "tab.above", WORDS.get("tab.above"), () -> dock.moveToEdge(view, Side.ABOVE));
    add(menu, "tab.below", WORDS.get("tab.below"), () -> dock.moveToEdge(view, Side.BELOW));
  }

  private static void add(Menu menu, String id, String words, Runnable action) {
    MenuItem item = Controls.id(new MenuItem(menu, SWT.PUSH), id);
    item.setText(words);
    // Later, because the folder that owns this menu may vanish.
    item.addListener(SWT.Selection, event -> item.getDisplay().asyncExec(action));
  }
}
