package org.manicule.cli.output;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.manicule.api.UserException;

/** Where commands write: results to standard output, problems to standard error, all in UTF-8. */
public final class Output {
  private final PrintStream out;
  private final PrintStream err;
  private final Consumer<String> done;

  /** Writes to two streams in UTF-8, which stay open. */
  public Output(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.done = out::println;
  }

  private Output(Output other, Consumer<String> done) {
    this.out = other.out;
    this.err = other.err;
    this.done = done;
  }

  /** The same output, but what commands have done is told to somebody else. */
  public Output tellingDone(Consumer<String> listener) {
    return new Output(this, listener);
  }

  /** A line of a result. */
  public void line(String text) {
    out.println(text);
  }

  /** What a command has done, in one line. */
  public void done(String text) {
    done.accept(text);
  }

  /** A line that is not to be kept back: it is written when this returns. */
  public void lineAtOnce(String text) {
    out.println(text);
    out.flush();
  }

  /** A problem, as a whole sentence or two. Results before it are written first. */
  public void problem(String text) {
    out.flush();
    err.println("manicule: " + text);
    err.flush();
  }

  /** A problem at a place such as a file; an empty place is left out. */
  public void problem(String place, UserException problem) {
    problem(
        (place.isEmpty() ? "" : place + ": ")
            + sentence(problem.whatHappened())
            + " "
            + problem.whatToDo());
  }

  /** Words that a system or a plugin supplied may lack their full stop. */
  private static String sentence(String text) {
    boolean ends = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    return ends ? text : text + ".";
  }

  /** Starts a JSON array of objects; the caller closes it. */
  public JsonRows json() {
    return new JsonRows(out);
  }

  /** Writes everything out. */
  public void flush() {
    out.flush();
    err.flush();
  }
}
