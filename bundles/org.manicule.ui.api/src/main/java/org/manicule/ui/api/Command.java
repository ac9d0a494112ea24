package org.manicule.ui.api;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Something the researcher can do by menu or key. Every command can be given other keys in the
 * settings.
 *
 * @param id short and stable, with the plugin's word in front: {@code coding.quick-code}
 * @param label as the menu shows it; an {@code &} marks the mnemonic
 * @param menu where it stands
 * @param keys the keys it has at first, such as {@code Ctrl+Shift+K}, {@code Alt+Left}, {@code F2},
 *     {@code Ctrl+.}; empty for none. On a Mac, Ctrl becomes Command
 * @param enabled whether it can be done now; asked on the window's thread, often, so be quick
 * @param action does it, on the window's thread; what it throws is shown as an error
 * @param views ids of the views in which its keys work; empty when they work everywhere. The same
 *     key may stand for different commands in different views: {@code Del} in the text and in the
 *     codebook
 */
public record Command(
    String id,
    String label,
    MenuPlace menu,
    String keys,
    BooleanSupplier enabled,
    Runnable action,
    Set<String> views) {

  /** Copies the set. */
  public Command {
    views = Set.copyOf(views);
  }

  /** A command whose keys work everywhere. */
  public Command(
      String id,
      String label,
      MenuPlace menu,
      String keys,
      BooleanSupplier enabled,
      Runnable action) {
    this(id, label, menu, keys, enabled, action, Set.of());
  }

  /**
   * Where a command stands.
   *
   * @param menu the menu
   * @param submenu words of the menu below it that gathers commands of one kind; empty for a
   *     command that stands in the menu itself
   * @param group commands of a group stand together, separated from the next group
   * @param order place in the group, ascending
   */
  public record MenuPlace(Menu menu, String submenu, String group, int order) {

    /** In the menu itself. */
    public MenuPlace(Menu menu, String group, int order) {
      this(menu, "", group, order);
    }
  }

  /** The menus of the window. */
  public enum Menu {
    /** Making, opening, importing, exporting. */
    PROJECT,
    /** Undo, redo, copy. */
    EDIT,
    /** What concerns the open source. */
    SOURCE,
    /** Coding and the codebook. */
    CODE,
    /** Finding. */
    FIND,
    /** Counting and comparing. */
    ANALYSE,
    /** What is shown and how. */
    VIEW,
    /** About the program. */
    HELP
  }

  /**
   * The same command with keys that work only while the focus is in one of these views. In the menu
   * it stays as it is.
   *
   * @param viewIds see {@link ViewInfo#id}
   */
  public Command in(String... viewIds) {
    return new Command(id, label, menu, keys, enabled, action, Set.of(viewIds));
  }

  /** A command that can always be done. */
  public static Command always(
      String id, String label, MenuPlace menu, String keys, Runnable action) {
    return new Command(id, label, menu, keys, () -> true, action);
  }
}
