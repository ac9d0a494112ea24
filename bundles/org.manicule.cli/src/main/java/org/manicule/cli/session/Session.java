package org.manicule.cli.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.cli.output.Messages;

/** One run of the program: every project is opened once and stays open to the end. */
public final class Session implements AutoCloseable {
  private static final Messages MESSAGES = Messages.beside(Session.class);

  private final Services services;
  private final Map<Path, Opened> open = new LinkedHashMap<>();

  /** Starts without any project. */
  public Session(Services services) {
    this.services = services;
  }

  /** The program's services. */
  public Services services() {
    return services;
  }

  /**
   * Makes a project and keeps it open.
   *
   * @param written its folder, with or without the suffix
   * @param name its name as shown, or null to name it after its folder
   * @param coder who works on it from now on, or null for the user of the computer
   */
  public Project create(String written, @Nullable String name, @Nullable String coder) {
    requireName(coder);
    Path given = path(written);
    Path folder = hasSuffix(given) ? given : withSuffix(given);
    String title = name != null && !name.isBlank() ? name.strip() : withoutSuffix(folder);
    Project project = services.projects().get().create(folder, title);
    if (coder != null) {
      project.codeAs(coder.strip());
    }
    return keep(folder, project);
  }

  /** Opens a project, or hands over the one that is open; its suffix may be left out. */
  public Project open(String written) {
    Path folder = existing(path(written));
    Opened known = open.get(folder);
    return known != null ? known.project : keep(folder, services.projects().get().open(folder));
  }

  /** Says who changes the project next; without a name whoever it was when it was opened. */
  public void workAs(Project project, @Nullable String coder) {
    requireName(coder);
    String wanted = coder != null ? coder.strip() : opened(project).coder;
    if (!project.coder().name().equals(wanted)) {
      project.codeAs(wanted);
    }
  }

  /** Closes all projects. A coder named for this run only is not the project's next one. */
  @Override
  public void close() {
    List<Opened> last = List.copyOf(open.values());
    open.clear();
    for (Opened opened : last) {
      try (Project project = opened.project) {
        boolean known = project.coders().named(opened.coder).isPresent();
        if (known && !project.coder().name().equals(opened.coder)) {
          project.codeAs(opened.coder);
        }
      }
    }
  }

  private static void requireName(@Nullable String coder) {
    if (coder != null && coder.isBlank()) {
      throw MESSAGES.problem("coder.blank");
    }
  }

  private Project keep(Path folder, Project project) {
    open.put(folder, new Opened(project, project.coder().name()));
    return project;
  }

  private Opened opened(Project project) {
    return Objects.requireNonNull(
        open.values().stream().filter(each -> each.project == project).findFirst().orElse(null));
  }

  /** The folder that is meant: as written, or with the suffix when only that one is there. */
  private Path existing(Path given) {
    Path suffixed = withSuffix(given);
    if (hasSuffix(given) || open.containsKey(given)) {
      return given;
    }
    boolean isProject = services.projects().get().isProject(given);
    return !isProject && (Files.exists(suffixed) || !Files.exists(given)) ? suffixed : given;
  }

  private static Path path(String written) {
    try {
      return Path.of(written).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw MESSAGES.problem("path.invalid", written);
    }
  }

  private static boolean hasSuffix(Path folder) {
    return folder.toString().endsWith(Projects.SUFFIX);
  }

  private static Path withSuffix(Path folder) {
    return Path.of(folder + Projects.SUFFIX);
  }

  private static String withoutSuffix(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.substring(0, name.length() - Projects.SUFFIX.length());
  }

  private record Opened(Project project, String coder) {}
}
