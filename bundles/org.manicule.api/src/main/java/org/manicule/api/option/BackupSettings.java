package org.manicule.api.option;

/** Settings of the backups that are made without being asked for. */
public final class BackupSettings {
  /**
   * After how many hours opening a project makes a backup of it, if it has changed since the last
   * one; 0 for never. Kept in the project, because whoever opens it should be as safe.
   */
  public static final Setting<Integer> HOURS =
      Setting.ofProject(
          Option.number(
              "backup-hours",
              "Hours after which opening a changed project makes a backup; 0 for never.",
              24));

  private BackupSettings() {}
}
