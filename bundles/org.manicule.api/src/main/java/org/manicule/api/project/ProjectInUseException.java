package org.manicule.api.project;

import java.time.Instant;
import org.manicule.api.UserException;

/** Another program has the project open for writing; it can still be opened to read it only. */
public final class ProjectInUseException extends UserException {
  private static final long serialVersionUID = 1L;
  private final Holder holder;
  private final boolean mayBePassedOver;

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
    this(whatHappened, whatToDo, holder, false);
  }

  /**
   * Says who has it, or may have it.
   *
   * @param whatHappened which project, and who has it open
   * @param whatToDo the way out
   * @param holder the same as data
   * @param mayBePassedOver whether the holder may be gone, see {@link #mayBePassedOver()}
   */
  public ProjectInUseException(
      String whatHappened, String whatToDo, Holder holder, boolean mayBePassedOver) {
    super(whatHappened, whatToDo);
    this.holder = holder;
    this.mayBePassedOver = mayBePassedOver;
  }

  /** Who has it open. */
  public Holder holder() {
    return holder;
  }

  /**
   * Whether only a text in the folder says so, written by another computer that may have crashed
   * since; then {@link Opening#evenIfHeldElsewhere()} opens it all the same. False when the program
   * that has it open was seen to run.
   */
  public boolean mayBePassedOver() {
    return mayBePassedOver;
  }
}
