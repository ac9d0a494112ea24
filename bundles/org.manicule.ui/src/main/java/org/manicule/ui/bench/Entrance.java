package org.manicule.ui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Backups;
import org.manicule.api.project.PasswordException;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.project.Projects;
import org.manicule.api.task.CancelledException;
import org.manicule.ui.words.Words;

/**
 * Leads into projects: tries to open one, asks what has to be known first (its password, whether
 * reading will do while somebody else has it, whether to work in a synchronised folder), and tries
 * again. Used on the window's thread only; the work itself is done on tasks.
 */
public final class Entrance {
  private static final Words WORDS = Words.beside(Entrance.class);

  private final Projects projects;
  private final Settings settings;
  private final ProjectDoor door;
  private final Questions questions;

  /** What to do about a project that somebody else has open. */
  public enum WayIn {
    /** Leave it. */
    NONE,
    /** Read it only. */
    READ,
    /** Change it: whoever is said to have it open has gone. */
    PASS_OVER
  }

  /** What only the researcher can say. Asked on the window's thread. */
  public interface Questions {
    /**
     * Asks for the password of a project.
     *
     * @param wrong whether one was given and is wrong
     * @return the password, which is cleared after use; empty when there is none to give
     */
    Optional<char[]> password(String project, boolean wrong);

    /** Says who has a project open, and asks what to do. */
    WayIn wayInto(ProjectInUseException inUse);

    /**
     * Says that a project lies in a synchronised folder, and asks where to work on it.
     *
     * @return its own folder to stay there, another one to copy it to first; empty to leave it
     */
    Optional<Path> placeToWork(ProjectFolderInfo project);

    /** There is no way in; a {@link CancelledException} when the researcher wanted none. */
    void failed(Throwable problem);
  }

  /**
   * The ways through one door.
   *
   * @param settings remembers in which synchronised folders the researcher wants to work
   */
  public Entrance(Projects projects, Settings settings, ProjectDoor door, Questions questions) {
    this.projects = projects;
    this.settings = settings;
    this.door = door;
    this.questions = questions;
  }

  /** Opens a project in place of the one that is open; does nothing when it is the same one. */
  public void open(Path folder) {
    if (!door.isOpen(folder)) {
      open(Wish.of(folder.toAbsolutePath().normalize()));
    }
  }

  /**
   * Makes a project and opens it in place of the one that is open.
   *
   * @param password cleared after use; empty for none
   */
  public void create(Path folder, String name, char[] password) {
    door.enter(
        WORDS.get("making", name),
        monitor -> {
          try {
            return password.length == 0
                ? projects.create(folder, name)
                : projects.create(folder, name, password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        questions::failed);
  }

  private void open(Wish wish) {
    door.enter(
        WORDS.get("opening", wish.name()),
        monitor -> attempt(wish),
        problem -> ask(wish, problem, this::open));
  }

  private Project attempt(Wish wish) {
    if (wish.way() != Wish.Way.READ) {
      ProjectFolderInfo info = projects.look(wish.folder());
      if (info.synchronisedBy() != null && !isAccepted(wish.folder())) {
        throw new SynchronisedFolder(info);
      }
    }
    Project project = projects.open(wish.folder(), wish.how());
    wish.forget();
    return project;
  }

  private void ask(Wish wish, Throwable thrown, Consumer<Wish> again) {
    Throwable problem = Problem.unwrapped(thrown);
    if (problem instanceof PasswordException password) {
      wish.forget();
      questions
          .password(wish.name(), !password.isMissing())
          .map(wish::with)
          .ifPresentOrElse(again, () -> leave(wish));
    } else if (problem instanceof ProjectInUseException inUse && wish.way() != Wish.Way.READ) {
      switch (questions.wayInto(inUse)) {
        case NONE -> leave(wish);
        case READ -> again.accept(wish.by(Wish.Way.READ));
        case PASS_OVER -> again.accept(wish.by(Wish.Way.PASS_OVER));
      }
    } else if (problem instanceof SynchronisedFolder synchronised) {
      questions
          .placeToWork(synchronised.info())
          .ifPresentOrElse(place -> workAt(place, wish), () -> leave(wish));
    } else {
      wish.forget();
      questions.failed(thrown);
    }
  }

  private void leave(Wish wish) {
    wish.forget();
    questions.failed(new CancelledException());
  }

  private void workAt(Path place, Wish wish) {
    if (place.equals(wish.folder())) {
      accept(place);
      open(wish);
    } else {
      Wish copied = wish.at(place);
      door.enter(
          WORDS.get("copying", wish.name()),
          monitor -> {
            projects.copy(wish.folder(), place, monitor);
            return attempt(copied);
          },
          problem -> ask(copied, problem, this::open));
    }
  }

  private List<String> accepted() {
    return settings.get(WindowSettings.SYNCHRONISED).lines().toList();
  }

  private boolean isAccepted(Path folder) {
    return accepted().contains(folder.toString());
  }

  private void accept(Path folder) {
    List<String> all = new ArrayList<>(accepted());
    all.add(folder.toString());
    settings.set(WindowSettings.SYNCHRONISED, String.join("\n", all));
  }

  // ---- closing, changing and opening again -----------------------------------------------------

  /**
   * Protects a project by a password, changes its password or takes it away: closes the project if
   * it is open, and opens it again afterwards.
   *
   * @param present the present password, or null when it has none; cleared after use
   * @param wanted the new one, or null to take it away; cleared after use
   */
  public void protect(
      Path folder, String name, char @Nullable [] present, char @Nullable [] wanted) {
    door.close();
    door.enter(
        WORDS.get("protecting", name),
        monitor -> {
          try {
            projects.protect(folder, present, wanted, monitor);
            return projects.open(folder, Wish.of(folder).with(wanted).how());
          } finally {
            Wish.of(folder).with(present).forget();
            Wish.of(folder).with(wanted).forget();
          }
        },
        problem -> backTo(folder, problem));
  }

  /**
   * Puts a project back to what a backup holds: closes it if it is open, and opens it again
   * afterwards.
   */
  public void restore(Path folder, Backup backup, Backups backups) {
    door.close();
    restore(Wish.of(folder.toAbsolutePath().normalize()), backup, backups);
  }

  private void restore(Wish wish, Backup backup, Backups backups) {
    door.enter(
        WORDS.get("restoring", wish.name()),
        monitor -> {
          backups.restore(wish.folder(), backup, wish.how(), monitor);
          return attempt(wish);
        },
        problem -> {
          Throwable cause = Problem.unwrapped(problem);
          if (cause instanceof PasswordException) {
            ask(wish, problem, again -> restore(again, backup, backups));
          } else if (cause instanceof SynchronisedFolder) {
            // It is restored by now; only its opening waits for an answer.
            ask(wish, problem, this::open);
          } else {
            wish.forget();
            backTo(wish.folder(), problem);
          }
        });
  }

  /** Whatever failed left the project as it was, so the researcher is led back into it. */
  private void backTo(Path folder, Throwable problem) {
    questions.failed(problem);
    open(folder);
  }
}
