package org.manicule.uitest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The program with its window, as the launcher would start it, on a thread of its own. A test opens
 * it on a project, drives it through {@link #ui()} and closes it again.
 */
final class Window implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final BundleContext context = FrameworkUtil.getBundle(Window.class).getBundleContext();
  private final ServiceRegistration<?> arguments;
  private final ServiceReference<?> head;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private final Ui ui;

  private Window(List<String> words) {
    Supplier<List<String>> supplier = () -> words;
    Map<String, String> role = Map.of("manicule.role", "arguments");
    arguments = context.registerService(Supplier.class, supplier, FrameworkUtil.asDictionary(role));
    head = find(context);
    new Thread(this::run, "window").start();
    ui = new Ui(waitForDisplay());
  }

  /** Opens the window on a project and waits until it can be used. */
  static Window on(Path project) {
    return new Window(List.of(project.toString()));
  }

  Ui ui() {
    return ui;
  }

  private void run() {
    try {
      Callable<?> program = (Callable<?>) context.getService(head);
      exitCode.complete((Integer) program.call());
    } catch (Throwable e) {
      exitCode.completeExceptionally(e);
    } finally {
      // The next window is a new one, with other arguments.
      context.ungetService(head);
    }
  }

  private static ServiceReference<?> find(BundleContext context) {
    try {
      String filter = "(&(main.thread=true)(manicule.head=window))";
      ServiceReference<?>[] found =
          context.getAllServiceReferences(Callable.class.getName(), filter);
      if (found == null) {
        throw new AssertionError("the window is not offered as a head");
      }
      return found[0];
    } catch (InvalidSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The display is offered as a service once the window is open. */
  private Display waitForDisplay() {
    ServiceTracker<Display, Display> tracker = new ServiceTracker<>(context, Display.class, null);
    tracker.open();
    try {
      for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
        Display display = tracker.waitForService(100);
        if (display != null) {
          return display;
        }
        if (exitCode.isDone()) {
          throw new AssertionError("the window ended with " + exitCode.get());
        }
      }
    } catch (Exception e) {
      throw new AssertionError("the window did not open", e);
    } finally {
      tracker.close();
    }
    throw new AssertionError("the window did not open in " + PATIENCE_SECONDS + " s");
  }

  /** Closes the window as the researcher would, and waits for the program to end. */
  @Override
  public void close() throws Exception {
    ui.run(() -> ui.shells().forEach(Shell::close));
    exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    arguments.unregister();
  }
}
