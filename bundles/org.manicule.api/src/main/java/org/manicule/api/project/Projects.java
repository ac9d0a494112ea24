package org.manicule.api.project;

import java.nio.file.Path;
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
   * Opens a project, bringing an older one up to date first.
   *
   * @return the open project; the caller closes it
   * @throws org.manicule.api.UserException when the folder is no project, is open elsewhere, cannot
   *     be written, or was made by a newer version
   */
  Project open(Path folder);

  /** Whether the folder looks like a project; cheap. */
  boolean isProject(Path folder);
}
