package org.manicule.api.option;

import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and keeps settings. A service; safe to use from any thread. */
@ProviderType
public interface Settings {

  /**
   * The value of a setting kept with the user, else its default.
   *
   * @throws IllegalArgumentException when the setting is one of projects or views
   */
  <T> T get(Setting<T> setting);

  /**
   * Keeps a value with the user, on disk when this returns.
   *
   * @throws IllegalArgumentException when the setting is one of projects or views
   */
  <T> void set(Setting<T> setting, T value);

  /**
   * The value of a setting kept in the project, or with the user for this project, else its
   * default.
   *
   * @param project a setting of views is known by the folder of an open {@link Project}; other data
   *     has the default
   * @throws IllegalArgumentException when the setting is the same for all projects
   */
  <T> T get(Setting<T> setting, ProjectData project);

  /**
   * Keeps a value in the project, as an undoable edit, or with the user for this project, which is
   * no edit.
   *
   * @throws IllegalArgumentException when the setting is the same for all projects
   */
  <T> void set(Setting<T> setting, T value, Project project);
}
