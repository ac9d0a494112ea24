package org.manicule.api.option;

/**
 * A setting of the program: a typed constant that names where it is kept.
 *
 * @param <T> what a value is
 * @param option name, meaning, default and how it is written
 * @param scope where it is kept
 */
public record Setting<T>(Option<T> option, Scope scope) {

  /** Where a setting is kept. */
  public enum Scope {
    /** With the user, on this computer. */
    USER,
    /** In the project, so that it travels with it. Keeping it is an undoable edit. */
    PROJECT,
    /**
     * With the user, for each project apart: how they like to look at it, such as the zoom of its
     * texts. Neither an edit nor seen by anyone else, so it can be kept for read-only projects too.
     */
    VIEW
  }

  /** A setting kept with the user. */
  public static <T> Setting<T> ofUser(Option<T> option) {
    return new Setting<>(option, Scope.USER);
  }

  /** A setting kept in the project. */
  public static <T> Setting<T> ofProject(Option<T> option) {
    return new Setting<>(option, Scope.PROJECT);
  }

  /** A setting kept with the user for each project apart. */
  public static <T> Setting<T> ofView(Option<T> option) {
    return new Setting<>(option, Scope.VIEW);
  }

  /** The name of the project's property that keeps it, for a setting kept in the project. */
  public String propertyName() {
    return "setting." + option.name();
  }
}
