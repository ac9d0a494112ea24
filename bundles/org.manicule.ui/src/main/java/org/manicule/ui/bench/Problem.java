package org.manicule.ui.bench;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.manicule.api.UserException;
import org.manicule.api.project.StaleEditException;
import org.manicule.api.task.CancelledException;
import org.manicule.ui.words.Words;

/**
 * An error as it is shown: what happened, what to do.
 *
 * @param whatHappened one or two sentences
 * @param whatToDo one sentence with the way out
 * @param report the technical report to copy; empty when the researcher can put it right
 */
public record Problem(String whatHappened, String whatToDo, String report) {
  private static final Words WORDS = Words.beside(Problem.class);

  /** The error that lies below the wrappings of futures. */
  public static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapping =
        thrown instanceof CompletionException
            || thrown instanceof ExecutionException
            || thrown instanceof UncheckedIOException;
    return wrapping && cause != null ? unwrapped(cause) : thrown;
  }

  /** Whether there is nothing to show, because the researcher wanted it so. */
  public static boolean isCancelled(Throwable thrown) {
    return unwrapped(thrown) instanceof CancelledException;
  }

  /** Whether it is a bug: nothing that the researcher can put right. */
  public static boolean isBug(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    return !(cause instanceof UserException || cause instanceof StaleEditException);
  }

  /**
   * An error in words.
   *
   * @param thrown the error
   * @param program name and version of the program and the system, for the report
   */
  public static Problem of(Throwable thrown, String program) {
    Throwable cause = unwrapped(thrown);
    if (cause instanceof UserException user) {
      return new Problem(user.whatHappened(), user.whatToDo(), "");
    }
    if (cause instanceof StaleEditException) {
      return new Problem(WORDS.get("stale.what"), WORDS.get("stale.todo"), "");
    }
    String report = program + "\n\n" + trace(cause);
    return cause instanceof OutOfMemoryError
        ? new Problem(WORDS.get("memory.what"), WORDS.get("memory.todo"), report)
        : new Problem(WORDS.get("bug.what"), WORDS.get("bug.todo"), report);
  }

  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.toString());
    for (StackTraceElement element : thrown.getStackTrace()) {
      text.append("\n  at ").append(element);
    }
    Throwable cause = thrown.getCause();
    return cause == null ? text.toString() : text + "\ncaused by " + trace(cause);
  }
}
