package org.manicule.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Measures a running window once it is open, writes what it saw as lines {@code name=value} to the
 * file named by the system property {@code manicule.benchmark.out}, and closes the window. Drop the
 * jar into the plugins folder.
 */
@Component
public final class WindowBenchmark implements CommandProvider {
  private final CompletableFuture<Workbench> workbench = new CompletableFuture<>();
  private volatile @Nullable Display display;

  /** Does nothing before the window asks for commands and registers its display. */
  @Activate
  public WindowBenchmark() {}

  @Override
  public List<Command> commands(Workbench window) {
    workbench.complete(window);
    return List.of();
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  void bindDisplay(Display opened) {
    display = opened;
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    // The window answers only once it has painted and is idle: that is what "usable" means here.
    opened.asyncExec(
        () -> opened.asyncExec(() -> start(opened, System.currentTimeMillis() - started)));
  }

  void unbindDisplay(Display closed) {
    display = null;
  }

  private void start(Display opened, long usableMillis) {
    String out = System.getProperty("manicule.benchmark.out");
    if (out != null) {
      Thread thread = new Thread(() -> measure(opened, Path.of(out), usableMillis), "benchmark");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void measure(Display opened, Path out, long usableMillis) {
    Figures figures = new Figures();
    figures.put("start to usable window, ms", usableMillis);
    try {
      figures.put("resident memory after start, MB", residentMegabytes());
      if (Boolean.getBoolean("manicule.benchmark.coding")) {
        new CodingByKey(opened, workbench.join()).measure(figures);
        figures.put("resident memory after coding, MB", residentMegabytes());
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      figures.fail(e);
    } finally {
      figures.write(out);
      opened.asyncExec(() -> List.of(opened.getShells()).forEach(Shell::close));
    }
  }

  private static double residentMegabytes() throws IOException {
    Optional<String> line =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(each -> each.startsWith("VmRSS:"))
            .findFirst();
    return line.map(each -> Long.parseLong(each.replaceAll("\\D", "")) / 1024.0).orElse(0.0);
  }
}
