package org.manicule.api.project;

import java.time.Instant;
import org.manicule.api.UserException;

/** Another program has the project open for writing; it can still be opened to read it only. */
public final class ProjectInUseException extends UserException {
  private static final long serialVersionUID = 1L;
  private final Holder holder;

  /**
   * Who has a project open.
   *
   * @param user the user's name on that computer; empty when unknown
   * @param machine the computer's name; empty when unknown
   * @param process number of the process there; 0 when unknown
   * @param since when it was opened; the epoch when unknown
   */
  public record Holder(String user, String machine, long process, Instant since) {
    /** Nothing is known about who has it open. */
    public static final Holder UNKNOWN = new Holder("", "", 0, Instant.EPOCH);
  }

  /**
   * Says who has it.
   *
   * @param whatHappened which project, and who has it open
   * @param whatToDo the way out
   * @param holder the same as data
   */
  public ProjectInUseException(String whatHappened, String whatToDo, Holder holder) {
    super(whatHappened, whatToDo);
    this.holder = holder;
  }

  /** Who has it open. */
  public Holder holder() {
    return holder;
  }
}
