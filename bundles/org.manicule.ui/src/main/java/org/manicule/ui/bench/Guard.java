package org.manicule.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.manicule.api.UserException;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.CancelledException;

/** Calls what plugins brought into the window, and reports what they throw. */
public final class Guard {
  private final Plugins plugins;
  private final Consumer<Throwable> report;

  /**
   * Guards with the plugin guard of the program.
   *
   * @param plugins the guard, which logs and names the plugin
   * @param report shows a problem to the researcher
   */
  public Guard(Plugins plugins, Consumer<Throwable> report) {
    this.plugins = plugins;
    this.report = report;
  }

  /** Calls a plugin's object; a problem is shown. */
  public void run(Object contribution, Runnable call) {
    call(
        contribution,
        () -> {
          call.run();
          return true;
        });
  }

  /** Calls a plugin's object; a problem is shown and then nothing is returned. */
  public <T> Optional<T> call(Object contribution, Callable<T> call) {
    try {
      return Optional.of(callOrThrow(contribution, call));
    } catch (UserException problem) {
      report.accept(problem);
    } catch (CancelledException cancelled) {
      // The researcher wanted that: nothing to show.
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * Calls a plugin's object for a caller that shows the problem itself.
   *
   * @throws UserException with what went wrong and whose plugin it was
   */
  public <T> T callOrThrow(Object contribution, Callable<T> call) {
    try {
      return plugins.guard(contribution, call::call);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
