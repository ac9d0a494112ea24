package org.manicule.ui.bench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Projects;

/** The projects that were open lately, the newest first. */
public final class RecentProjects {
  private static final int MOST = 8;
  private static final char SEPARATOR = '\t';

  private final Settings settings;
  private final Projects projects;

  /**
   * A project that was open.
   *
   * @param name the project's name
   * @param folder its folder
   */
  public record Recent(String name, Path folder) {}

  /** Keeps the list in the settings. */
  public RecentProjects(Settings settings, Projects projects) {
    this.settings = settings;
    this.projects = projects;
  }

  /** The projects that still are where they were. */
  public List<Recent> all() {
    List<Recent> all = new ArrayList<>();
    settings.get(WindowSettings.RECENT).lines().forEach(line -> read(line).ifPresent(all::add));
    return all;
  }

  private Optional<Recent> read(String line) {
    int split = line.indexOf(SEPARATOR);
    if (split < 0) {
      return Optional.empty();
    }
    try {
      Path folder = Path.of(line.substring(split + 1));
      return projects.isProject(folder)
          ? Optional.of(new Recent(line.substring(0, split), folder))
          : Optional.empty();
    } catch (InvalidPathException fromAnotherSystem) {
      return Optional.empty();
    }
  }

  /** A project was opened. */
  public void opened(String name, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Recent> others = without(absolute);
    others.add(0, new Recent(name, absolute));
    keep(others.subList(0, Math.min(MOST, others.size())));
  }

  /** Takes a project off the list. */
  public void forget(Path folder) {
    keep(without(folder));
  }

  private List<Recent> without(Path folder) {
    List<Recent> others = new ArrayList<>(all());
    others.removeIf(each -> each.folder().equals(folder));
    return others;
  }

  private void keep(List<Recent> kept) {
    List<String> lines =
        kept.stream()
            .map(each -> each.name().replaceAll("\\s", " ") + SEPARATOR + each.folder())
            .toList();
    settings.set(WindowSettings.RECENT, String.join("\n", lines));
  }
}
