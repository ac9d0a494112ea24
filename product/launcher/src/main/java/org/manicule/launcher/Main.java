package org.manicule.launcher;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program, and makes sure that whatever goes wrong ends in one clear line. */
public final class Main {

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /** Runs the window or the command line, on the main thread as macOS wants it for windows. */
  public static void main(String[] arguments) {
    // Threads that a bundle left behind must not keep the process alive.
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    Places places = Places.of(System.getProperties(), System.getenv());
    LogFile log = LogFile.install(places.log(), System.getProperty("manicule.log", "WARNING"));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> LOG.log(Level.SEVERE, "in thread " + thread.getName(), error));
    try {
      Invocation invocation = Invocation.of(arguments);
      if (invocation.head() == Head.READER) {
        NoNetwork.install();
      }
      invocation.requireScreen(System.getProperty("os.name"), System.getenv());
      return new Program(places, invocation).run();
    } catch (LaunchException e) {
      System.err.println("manicule: " + e.getMessage());
      return 1;
    } catch (Throwable e) {
      LOG.log(Level.SEVERE, "the program ended", e);
      System.err.println("manicule: " + Reason.of(e) + " (details: " + log.file() + ")");
      return 1;
    }
  }
}
