package org.manicule.view.coding.desk.swt;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Context menus that are filled each time they open. */
public final class Menus {
  private Menus() {}

  /** Gives a control a menu. */
  public static void of(Control control, Consumer<Menu> fill) {
    Menu menu = new Menu(control);
    menu.addListener(
        SWT.Show,
        event -> {
          for (MenuItem item : menu.getItems()) {
            item.dispose();
          }
          fill.accept(menu);
        });
    control.setMenu(menu);
  }

  /** Adds a line to a menu. */
  public static void item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    // An ampersand in a name is no mnemonic.
    item.setText(text.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> action.run());
  }

  /** Adds a line to a menu that is grey when it cannot be done. */
  public static void item(Menu menu, String text, boolean enabled, Runnable action) {
    item(menu, text, action);
    menu.getItem(menu.getItemCount() - 1).setEnabled(enabled);
  }

  /** Adds a menu below a menu. */
  public static Menu below(Menu menu, String text) {
    MenuItem item = new MenuItem(menu, SWT.CASCADE);
    item.setText(text.replace("&", "&&"));
    Menu below = new Menu(menu);
    item.setMenu(below);
    return below;
  }

  /** Separates what follows from what is there, if anything is. */
  public static void separate(Menu menu) {
    if (menu.getItemCount() > 0) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
  }
}
