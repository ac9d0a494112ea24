package org.manicule.launcher;

/** The program cannot start, for a reason that the person in front of it can do something about. */
final class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LaunchException(String whatHappenedAndWhatToDo) {
    super(whatHappenedAndWhatToDo);
  }
}
