package org.manicule.ui.swt;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.Command;

/**
 * A command as the menus show it.
 *
 * @param command the command
 * @param words what its menu item says; the command's label says it also to those who do not see
 *     the menu around it
 * @param submenu words of the menu below its menu where it stands; empty when it stands there
 *     itself
 * @param checked whether it has a mark before it, or null when it never has one
 */
record WindowCommand(
    Command command, String words, String submenu, @Nullable BooleanSupplier checked) {

  static WindowCommand of(Command command) {
    return new WindowCommand(command, command.label(), command.menu().submenu(), null);
  }

  /** Whether it is worth a key: what is listed for the moment only is not. */
  boolean isLasting() {
    return !command.id().startsWith(BuiltInCommands.RECENT);
  }
}
