package org.manicule.ui.bench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Projects;

/** The projects that were open lately, the newest first. */
public final class RecentProjects {
  private static final int MOST = 8;

  private final Settings settings;
  private final Projects projects;

  /** Keeps the list in the settings. */
  public RecentProjects(Settings settings, Projects projects) {
    this.settings = settings;
    this.projects = projects;
  }

  /** The folders that still are projects. */
  public List<Path> all() {
    List<Path> folders = new ArrayList<>();
    for (String line : settings.get(WindowSettings.RECENT).split("\n")) {
      if (!line.isBlank() && isProject(line)) {
        folders.add(Path.of(line));
      }
    }
    return folders;
  }

  private boolean isProject(String line) {
    try {
      return projects.isProject(Path.of(line));
    } catch (InvalidPathException otherSystem) {
      return false;
    }
  }

  /** A project was opened. */
  public void opened(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> folders = all();
    folders.remove(absolute);
    folders.add(0, absolute);
    keep(folders.subList(0, Math.min(MOST, folders.size())));
  }

  /** Takes a project off the list. */
  public void forget(Path folder) {
    List<Path> folders = all();
    folders.remove(folder);
    keep(folders);
  }

  private void keep(List<Path> folders) {
    List<String> lines = folders.stream().map(Path::toString).toList();
    settings.set(WindowSettings.RECENT, String.join("\n", lines));
  }
}
