package org.manicule.cli.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Opening;
import org.manicule.api.project.PasswordException;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.project.Projects;
import org.manicule.cli.output.Messages;

/** One run of the program: every project is opened once and stays open to the end. */
public final class Session implements AutoCloseable {
  private static final Messages MESSAGES = Messages.beside(Session.class);

  private final Services services;
  private final Passwords passwords;
  private final List<String> notes = new ArrayList<>();
  private final Map<Path, Opened> open = new LinkedHashMap<>();

  /** Starts without any project. */
  public Session(Services services) {
    this(services, Passwords.ofThisProgram());
  }

  /** The same, with passwords from elsewhere. */
  public Session(Services services, Passwords passwords) {
    this.services = services;
    this.passwords = passwords;
  }

  /** Where passwords come from. */
  public Passwords passwords() {
    return passwords;
  }

  /** What is to be said beside the results since this was asked last. */
  public List<String> takeNotes() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
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
   * @param password protects it, unless null; cleared here
   */
  public Project create(
      String written, @Nullable String name, @Nullable String coder, char @Nullable [] password) {
    try {
      requireName(coder);
      Path folder = newFolder(written);
      String title = name != null && !name.isBlank() ? name.strip() : withoutSuffix(folder);
      Projects projects = services.projects().get();
      Project project =
          password == null
              ? projects.create(folder, title)
              : projects.create(folder, title, password);
      if (coder != null) {
        project.codeAs(coder.strip());
      }
      return keep(folder, project, null);
    } finally {
      Passwords.clear(password);
    }
  }

  /** The folder of a project that is to be made. */
  public Path newFolder(String written) {
    Path given = path(written);
    return hasSuffix(given) ? given : withSuffix(given);
  }

  /**
   * Opens a project, or hands over the one that is open; its suffix may be left out. When another
   * program has it open, it is opened to be read only: most commands only read.
   */
  public Project open(String written, Access access) {
    Path folder = existing(path(written));
    Opened known = open.get(folder);
    if (known != null && !(access.readOnly() && !known.project.isReadOnly())) {
      return known.project;
    }
    if (known != null) {
      closed(written);
    }
    if (access.readOnly()) {
      return keep(folder, open(folder, Opening.reading(), access), null);
    }
    Opening writing = Opening.writing();
    try {
      Opening how = access.takesOver() ? writing.evenIfHeldElsewhere() : writing;
      return keep(folder, open(folder, how, access), null);
    } catch (ProjectInUseException inUse) {
      Project read = open(folder, Opening.reading(), access);
      notes.add(MESSAGES.text("reading", inUse.whatHappened()));
      return keep(folder, read, inUse);
    }
  }

  private Project open(Path folder, Opening how, Access access) {
    Projects projects = services.projects().get();
    return withPassword(folder, how, access, each -> projects.open(folder, each));
  }

  /**
   * Does something that may need the password of a project, which is looked for only then.
   *
   * @param work told how to open the project; called again when it misses the password
   */
  public <T> T withPassword(Path folder, Access access, Function<Opening, T> work) {
    return withPassword(folder, Opening.writing(), access, work);
  }

  private <T> T withPassword(Path folder, Opening how, Access access, Function<Opening, T> work) {
    try {
      return work.apply(how);
    } catch (PasswordException refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
      char[] password = passwords.present(folder, access.passwordFile());
      try {
        return work.apply(how.with(password));
      } finally {
        Passwords.clear(password);
      }
    }
  }

  /**
   * Makes sure that a project can be changed.
   *
   * @throws ProjectInUseException when another program has it open
   */
  public void requireChangeable(Project project) {
    ProjectInUseException inUse = opened(project).inUse;
    if (inUse != null) {
      throw inUse;
    }
  }

  /** The folder of a project that is to be closed; closes it when this run has it open. */
  public Path closed(String written) {
    Path folder = existing(path(written));
    Opened known = open.remove(folder);
    if (known != null) {
      close(known);
    }
    return folder;
  }

  /** The folder of a project, which need not be sound. */
  public Path folder(String written) {
    return existing(path(written));
  }

  /** Says who changes the project next; without a name whoever it was when it was opened. */
  public void workAs(Project project, @Nullable String coder) {
    requireName(coder);
    requireChangeable(project);
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
    last.forEach(Session::close);
  }

  private static void close(Opened opened) {
    try (Project project = opened.project) {
      boolean known = project.coders().named(opened.coder).isPresent();
      if (known && !project.coder().name().equals(opened.coder)) {
        project.codeAs(opened.coder);
      }
    }
  }

  private static void requireName(@Nullable String coder) {
    if (coder != null && coder.isBlank()) {
      throw MESSAGES.problem("coder.blank");
    }
  }

  private Project keep(Path folder, Project project, @Nullable ProjectInUseException inUse) {
    open.put(folder, new Opened(project, project.coder().name(), inUse));
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

  private record Opened(Project project, String coder, @Nullable ProjectInUseException inUse) {}
}
