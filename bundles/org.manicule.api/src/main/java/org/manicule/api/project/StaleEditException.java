package org.manicule.api.project;

import org.manicule.api.UserException;

/**
 * An edit was prepared from a state that is no longer what is stored, so it was not applied and
 * nothing changed. Read again, prepare the edit anew, and apply that.
 */
public final class StaleEditException extends UserException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what stands in the way.
   *
   * @param whatHappened which entity has changed meanwhile
   * @param whatToDo the way out
   */
  public StaleEditException(String whatHappened, String whatToDo) {
    super(whatHappened, whatToDo);
  }
}
