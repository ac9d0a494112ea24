package org.manicule.api.project;

import org.manicule.api.UserException;

/** A project is protected, and the password was missing or wrong. Nothing changed. */
public final class PasswordException extends UserException {
  private static final long serialVersionUID = 1L;
  private final boolean missing;

  private PasswordException(boolean missing, String whatHappened, String whatToDo) {
    super(whatHappened, whatToDo);
    this.missing = missing;
  }

  /** No password was given. */
  public static PasswordException missing(String project) {
    return new PasswordException(
        true, "The project \"" + project + "\" is protected by a password.", "Give its password.");
  }

  /** The password given is not the project's. */
  public static PasswordException wrong(String project) {
    return new PasswordException(
        false,
        "This is not the password of the project \"" + project + "\".",
        "Check capitals and the keyboard's language, then try again. Without the password the"
            + " project cannot be read by anybody.");
  }

  /** Whether none was given, rather than a wrong one. */
  public boolean isMissing() {
    return missing;
  }
}
