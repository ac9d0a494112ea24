package org.manicule.ui.bench;

import java.util.List;
import java.util.Optional;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.words.Words;

/** Who codes in a project: whether that has to be asked, and how coders are renamed. */
public final class Coders {
  private static final Words WORDS = Words.beside(Coders.class);

  private final Project project;

  /** The coders of a project. */
  public Coders(Project project) {
    this.project = project;
  }

  /**
   * Whether the user has to be asked who they are: they have not said so in this project, and there
   * are several coders, or none of the name that the user has on this computer.
   */
  public boolean mustAsk(String user) {
    List<Coder> all = project.coders().all();
    boolean isAlone = all.size() == 1 && all.get(0).name().equals(user.strip());
    return !project.isReadOnly() && !project.knowsCoder() && !isAlone;
  }

  /** The coder to propose: who codes now. */
  public Coder proposed() {
    return project.coder();
  }

  /** All coders by name. */
  public List<Coder> all() {
    return project.coders().all();
  }

  /**
   * Gives a coder another name, everywhere.
   *
   * @return the coder under the new name; empty when it is the same name
   * @throws UserException when the name is empty or taken
   */
  public Optional<Coder> rename(Coder coder, String name) {
    String wanted = name.strip();
    if (wanted.equals(coder.name())) {
      return Optional.empty();
    }
    Coder renamed = new Coder(coder.id(), checked(wanted), coder.colour());
    String label = WORDS.get("coder.rename", coder.name(), wanted);
    project.apply(Edit.of(label, Change.replaced(coder, renamed)));
    return Optional.of(renamed);
  }

  /** Says who codes from now on; a new name makes a new coder. */
  public Coder codeAs(String name) {
    return project.codeAs(name.strip());
  }

  private String checked(String name) {
    if (name.isEmpty()) {
      throw new UserException(WORDS.get("coder.no-name"), WORDS.get("coder.no-name.do"));
    }
    if (project.coders().named(name).isPresent()) {
      throw new UserException(WORDS.get("coder.taken", name), WORDS.get("coder.taken.do"));
    }
    return name;
  }
}
