package org.manicule.api.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and opens projects. A service; safe to use from any thread. */
@ProviderType
public interface Projects {
  /** What a project folder's name ends with. */
  String SUFFIX = ".manicule";

  /**
   * Makes an empty project.
   *
   * @param folder the folder to make; must not exist or be empty
   * @param name the project's name as shown
   * @return the open project; the caller closes it
   * @throws org.manicule.api.UserException when the folder cannot be made
   */
  Project create(Path folder, String name);

  /**
   * Makes an empty project that is protected by a password: database and originals cannot be read
   * without it.
   *
   * @param password not empty; the caller clears it
   * @see #create(Path, String)
   */
  Project create(Path folder, String name, char[] password);

  /**
   * Opens a project without a password to read and change it.
   *
   * @see #open(Path, Opening)
   */
  default Project open(Path folder) {
    return open(folder, Opening.writing());
  }

  /**
   * Opens a project. An older one is brought up to date first, after a backup; one that is opened
   * to be read only is left as it is.
   *
   * @return the open project; the caller closes it
   * @throws ProjectInUseException when it is to be changed but open elsewhere
   * @throws PasswordException when it is protected and the password is missing or wrong
   * @throws org.manicule.api.UserException when the folder is no project, cannot be written, or was
   *     made by a newer version
   */
  Project open(Path folder, Opening how);

  /**
   * Looks at a project folder without opening it; cheap.
   *
   * @throws org.manicule.api.UserException when the folder is no project
   */
  ProjectFolderInfo look(Path folder);

  /**
   * Copies a closed project, for instance out of a synchronised folder, and verifies the copy.
   *
   * @param target the folder to make; must not exist or be empty
   * @throws org.manicule.api.UserException when it is open elsewhere or the copy cannot be made
   */
  void copy(Path folder, Path target, Monitor monitor);

  /**
   * Protects a closed project by a password, changes its password, or takes it away. Whatever goes
   * wrong, the project is either as it was or completely changed.
   *
   * @param present the present password, or null when it has none
   * @param wanted the new password, or null to take it away
   * @throws PasswordException when the present password is missing or wrong
   */
  void protect(Path folder, char @Nullable [] present, char @Nullable [] wanted, Monitor monitor);

  /** Whether the folder looks like a project; cheap. */
  boolean isProject(Path folder);
}
