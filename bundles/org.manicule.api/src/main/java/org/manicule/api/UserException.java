package org.manicule.api;

/**
 * Something went wrong that the researcher can put right. The message says what happened and where;
 * {@link #whatToDo()} says what to do about it. Both are shown as they are, so write them in the
 * researcher's words. For bugs throw any other unchecked exception instead.
 */
public class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String whatToDo;

  /**
   * Says what happened and what to do.
   *
   * @param whatHappened one sentence that names the file, code or project concerned
   * @param whatToDo one sentence with the way out
   */
  public UserException(String whatHappened, String whatToDo) {
    super(whatHappened);
    this.whatToDo = whatToDo;
  }

  /**
   * Says what happened and what to do, and keeps the technical cause for the log.
   *
   * @param whatHappened one sentence that names the file, code or project concerned
   * @param whatToDo one sentence with the way out
   * @param cause the technical cause, shown only in the error report
   */
  public UserException(String whatHappened, String whatToDo, Throwable cause) {
    super(whatHappened, cause);
    this.whatToDo = whatToDo;
  }

  /** What happened and where: one sentence, never null. */
  public String whatHappened() {
    return String.valueOf(getMessage());
  }

  /** What the researcher can do about it: one sentence. */
  public String whatToDo() {
    return whatToDo;
  }
}
