package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The program with a window. The launcher calls it on the main thread, where some systems insist
 * that windows live; it returns when the window is closed.
 */
@Component(
    service = Callable.class,
    property = {"main.thread:Boolean=true", "manicule.head=window"})
public final class WindowHead implements Callable<Integer> {
  private final BundleContext context;
  private final Contributions contributions;
  private final WindowServices services;
  private final List<String> arguments;

  /** Takes what the window needs; nothing is shown yet. */
  @Activate
  public WindowHead(
      BundleContext context,
      @Reference Contributions contributions,
      @Reference DataServices data,
      @Reference PlatformServices platform,
      // Mandatory: in tests the head must not be offered before somebody asks for a window.
      @Reference(target = "(manicule.role=arguments)") Supplier<List<String>> arguments) {
    this.context = context;
    this.contributions = contributions;
    this.services = platform.with(data);
    this.arguments = arguments.get();
  }

  @Override
  public Integer call() {
    Display.setAppName("Manicule");
    Display display = new Display();
    try {
      run(display);
      return 0;
    } finally {
      display.dispose();
    }
  }

  private void run(Display display) {
    try (Desk desk = new Desk(display, services, contributions, project())) {
      desk.open();
      // Whoever drives the window from outside may start now.
      ServiceRegistration<Display> open = context.registerService(Display.class, display, null);
      try {
        desk.runUntilClosed();
      } finally {
        open.unregister();
      }
    }
  }

  private Optional<Path> project() {
    return arguments.stream().filter(word -> !word.startsWith("-")).map(Path::of).findFirst();
  }
}
