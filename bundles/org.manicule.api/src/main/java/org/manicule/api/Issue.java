package org.manicule.api;

/**
 * Something odd found in the data: in a file that is read, or in a project that is checked. An
 * issue never stops the work; it is listed for the researcher to judge.
 *
 * @param severity how much it matters
 * @param where the place in the researcher's words, such as {@code minutes.pdf, page 3}
 * @param message what was found and, where it helps, what to do about it
 */
public record Issue(Severity severity, String where, String message) {

  /** How much an issue matters. */
  public enum Severity {
    /** Worth knowing; nothing is missing. */
    NOTE,
    /** Something may be missing or wrong; look at it. */
    WARNING,
    /** Something is missing or wrong. */
    ERROR
  }

  /** A note: worth knowing, nothing is missing. */
  public static Issue note(String where, String message) {
    return new Issue(Severity.NOTE, where, message);
  }

  /** A warning: something may be missing or wrong. */
  public static Issue warning(String where, String message) {
    return new Issue(Severity.WARNING, where, message);
  }

  /** An error: something is missing or wrong. */
  public static Issue error(String where, String message) {
    return new Issue(Severity.ERROR, where, message);
  }
}
