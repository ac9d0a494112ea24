package org.manicule.store.password;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.task.Monitor;
import org.manicule.store.folder.Marker;
import org.manicule.store.folder.ProjectFolder;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.protect.Protection;

/**
 * Sets, changes or takes away the password of a project that is locked. The first and the last
 * write everything anew; a change only locks the project's key with the new password.
 */
public final class PasswordChange {
  private final ProjectFolder folder;
  private final int iterations;

  /**
   * For the project in a folder.
   *
   * @param iterations of the derivation of new passwords
   */
  public PasswordChange(ProjectFolder folder, int iterations) {
    this.folder = folder;
    this.iterations = iterations;
  }

  /**
   * Does it.
   *
   * @param present the present password; null when there is none
   * @param wanted the new one; null to have none
   * @throws org.manicule.api.project.PasswordException when the present one is missing or wrong
   */
  public void run(char @Nullable [] present, char @Nullable [] wanted, Monitor monitor)
      throws IOException {
    requireUsable(wanted);
    new Conversion(folder).recover();
    Marker marker = folder.readMarker();
    try (ProjectKey key = marker.unlock(folder.path(), present)) {
      if (key != null && wanted != null) {
        folder.mark(marker.with(Protection.of(key, wanted, iterations)));
      } else if (key != null) {
        new Conversion(folder).run(key, null, marker.with(null), monitor);
      } else if (wanted != null) {
        protect(marker, wanted, monitor);
      } else {
        throw new UserException(
            "The project \"" + folder.path() + "\" has no password.",
            "There is nothing to take away.");
      }
    }
  }

  private void protect(Marker marker, char[] wanted, Monitor monitor) throws IOException {
    try (ProjectKey key = ProjectKey.random()) {
      Marker protectedMarker = marker.with(Protection.of(key, wanted, iterations));
      new Conversion(folder).run(null, key, protectedMarker, monitor);
    }
  }

  /**
   * Whether it can be a password.
   *
   * @throws UserException when it is empty
   */
  public static void requireUsable(char @Nullable [] wanted) {
    if (wanted != null && wanted.length == 0) {
      throw new UserException(
          "A password needs at least one character.",
          "Choose a long one that nobody can guess, and keep it in a safe place.");
    }
  }
}
