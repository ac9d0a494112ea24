package org.manicule.ui.bench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Projects;
import org.manicule.ui.words.Words;

/** Decides whether a project can be made from the name, the folder and the password given. */
public final class NewProjectPresenter implements AutoCloseable {
  private static final Words WORDS = Words.beside(NewProjectPresenter.class);

  private final View view;
  private final PasswordChoice password = new PasswordChoice();
  private String name = "";
  private String parent;

  /** Asks for name and folder. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that is shown.
   *
   * @param name the project's name
   * @param parent where its folder will be made
   * @param folder the folder that will be made; empty while there is none
   * @param advice what to say about the password; empty when nothing
   * @param problem why it cannot be made; empty when it can or nothing was given yet
   * @param canMake whether it can be made
   */
  public record State(
      String name, String parent, String folder, String advice, String problem, boolean canMake) {}

  /**
   * Starts without a name.
   *
   * @param parent where projects are made usually
   */
  public NewProjectPresenter(Path parent, View view) {
    this.view = view;
    this.parent = parent.toString();
  }

  /** Shows the present state. */
  public void start() {
    show();
  }

  /** Another name. */
  public void name(String newName) {
    name = newName.strip();
    show();
  }

  /** Another place. */
  public void parent(String newParent) {
    parent = newParent.strip();
    show();
  }

  /** What stands in the two fields for a password; not copied. */
  public void password(char[] typed, char[] again) {
    password.first(typed);
    password.again(again);
    show();
  }

  /** The password, for the caller to clear; empty for none. */
  public char[] password() {
    return password.take();
  }

  /** Clears the password. */
  @Override
  public void close() {
    password.close();
  }

  /** The project's name. */
  public String name() {
    return name;
  }

  /** The folder to make, when it can be made. */
  public Optional<Path> folder() {
    return problem() == null ? Optional.ofNullable(path()) : Optional.empty();
  }

  private @Nullable Path path() {
    try {
      return name.isEmpty() ? null : Path.of(parent).resolve(fileName() + Projects.SUFFIX);
    } catch (InvalidPathException impossible) {
      return null;
    }
  }

  /** Characters that some system does not allow in names of files are left out. */
  private String fileName() {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
  }

  private @Nullable String problem() {
    if (name.isEmpty()) {
      return "";
    }
    Path path = path();
    if (path == null || fileName().isEmpty()) {
      return WORDS.get("new.name.wrong");
    }
    if (!Files.isDirectory(Path.of(parent))) {
      return WORDS.get("new.parent.missing", parent);
    }
    if (Files.exists(path)) {
      return WORDS.get("new.exists", path.getFileName());
    }
    if (!Files.isWritable(Path.of(parent))) {
      return WORDS.get("new.parent.locked", parent);
    }
    return password.problem().isEmpty() ? null : password.problem();
  }

  private void show() {
    Path path = path();
    String problem = problem();
    view.show(
        new State(
            name,
            parent,
            path == null ? "" : path.toString(),
            password.advice(),
            problem == null ? "" : problem,
            problem == null));
  }
}
