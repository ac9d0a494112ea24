package org.manicule.api.project;

import java.nio.file.Path;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/** Makes, lists and restores backups of projects. A service; safe to use from any thread. */
@ProviderType
public interface Backups {

  /** The backups of a project, newest first; cheap, and works when the project is damaged. */
  List<Backup> of(Path project);

  /**
   * Makes a backup of an open project and verifies it by opening it. Old ones beyond the number to
   * keep are removed afterwards.
   *
   * @throws org.manicule.api.UserException when it cannot be written or does not open; the project
   *     is unharmed
   */
  Backup make(Project project, Backup.Reason reason, Monitor monitor);

  /**
   * Opens a copy of a backup and says what stands in the way of restoring it, and which original
   * files the project no longer holds: those are never deleted and therefore not in the backups.
   *
   * @param how with the password that the project had when the backup was made
   * @return an error when the backup does not open, warnings for what is missing; empty when all is
   *     well
   * @throws PasswordException when the password is missing or wrong
   */
  List<Issue> verify(Path project, Backup backup, Opening how, Monitor monitor);

  /**
   * Puts a closed project back to what a backup holds. The present state is kept as a backup of its
   * own, or, when it is too damaged for that, its files are set aside in the folder.
   *
   * @param project the project's folder
   * @param backup one of {@link #of}
   * @param how with the password that the project had when the backup was made
   * @return the backup that keeps the state from before, or where its files were set aside
   * @throws org.manicule.api.UserException when the project is open elsewhere or the backup does
   *     not open; nothing changed
   */
  Path restore(Path project, Backup backup, Opening how, Monitor monitor);
}
