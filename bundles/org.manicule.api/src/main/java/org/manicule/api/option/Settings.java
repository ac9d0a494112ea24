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
   * @throws IllegalArgumentException when the setting is kept in projects
   */
  <T> T get(Setting<T> setting);

  /**
   * Keeps a value with the user, on disk when this returns.
   *
   * @throws IllegalArgumentException when the setting is kept in projects
   */
  <T> void set(Setting<T> setting, T value);

  /** The value of a setting kept in the project, else its default. */
  <T> T get(Setting<T> setting, ProjectData project);

  /** Keeps a value in the project, as an undoable edit. */
  <T> void set(Setting<T> setting, T value, Project project);
}
