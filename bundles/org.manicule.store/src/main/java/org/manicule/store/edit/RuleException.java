package org.manicule.store.edit;

import org.manicule.api.UserException;

/** An edit breaks a rule of the project, such as a name used twice; nothing changed. */
public final class RuleException extends UserException {
  private static final long serialVersionUID = 1L;

  RuleException(String whatHappened, String whatToDo) {
    super(whatHappened, whatToDo);
  }

  RuleException(String whatHappened, String whatToDo, Throwable cause) {
    super(whatHappened, whatToDo, cause);
  }
}
