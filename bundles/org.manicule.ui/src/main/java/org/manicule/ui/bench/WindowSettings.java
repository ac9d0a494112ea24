package org.manicule.ui.bench;

import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;

/** What the window remembers from one start to the next. */
public final class WindowSettings {
  /** Place and size: x, y, width, height, and whether it fills the screen. */
  public static final Setting<String> BOUNDS =
      Setting.ofUser(Option.text("window.bounds", "Place and size of the window", ""));

  /** The layouts, see {@link org.manicule.ui.dock.NamedLayouts#asText}. */
  public static final Setting<String> LAYOUTS =
      Setting.ofUser(Option.text("window.layouts", "Arrangements of the views", ""));

  /** Changed keys, see {@link org.manicule.ui.keys.KeyMap#asText}. */
  public static final Setting<String> KEYS =
      Setting.ofUser(Option.text("window.keys", "Keys that were changed", ""));

  /** The keys that are followed, see {@link org.manicule.ui.keys.KeyScheme#id}. */
  public static final Setting<String> KEY_SCHEME =
      Setting.ofUser(Option.text("window.key-scheme", "Keys as in another program", ""));

  /** Folders of projects that were open, the newest first. */
  public static final Setting<String> RECENT =
      Setting.ofUser(Option.text("window.recent", "Projects that were open lately", ""));

  /** The folder in which projects were last made or opened. */
  public static final Setting<String> PROJECTS_FOLDER =
      Setting.ofUser(
          Option.text("window.projects-folder", "Where projects were last looked for", ""));

  /** The folder in which files were last looked for. */
  public static final Setting<String> FILES_FOLDER =
      Setting.ofUser(Option.text("window.files-folder", "Where files were last looked for", ""));

  /** Folders of projects that are worked on although something synchronises them. */
  public static final Setting<String> SYNCHRONISED =
      Setting.ofUser(
          Option.text("window.synchronised", "Synchronised folders in which to work", ""));

  private WindowSettings() {}
}
