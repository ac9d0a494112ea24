package org.manicule.ui.swt;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.importing.SourceImporter;
import org.manicule.core.FileSettings;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedAnalyses;
import org.manicule.core.PluggedExports;
import org.manicule.core.PluggedImports;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.store.backup.H2Backups;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.swt.ViewProvider;

/**
 * Opens the window straight from the class path, to look at it while working on it. Arguments:
 * names of classes of plugins, then possibly the folder of a project.
 */
public final class WindowTrial {
  private WindowTrial() {}

  /** Opens the window and lives until it is closed. */
  public static void main(String[] arguments) throws Exception {
    List<Object> plugins = new ArrayList<>();
    Optional<Path> project = Optional.empty();
    for (String argument : arguments) {
      if (argument.startsWith("org.")) {
        plugins.add(make(Class.forName(argument), plugins));
      } else {
        project = Optional.of(Path.of(argument));
      }
    }
    Display.setAppName("Manicule");
    Display display = new Display();
    try (PooledTasks tasks = new PooledTasks();
        Desk desk = new Desk(display, services(tasks, plugins), contributions(plugins), project)) {
      desk.open();
      Thread.currentThread().setName("window");
      TrialSteps.run(display, System.getProperty("trial.steps", ""));
      desk.runUntilClosed();
    }
    display.dispose();
  }

  /** Makes a plugin's object from those made before it, as the framework would. */
  private static Object make(Class<?> type, List<Object> others)
      throws ReflectiveOperationException {
    Constructor<?> constructor = type.getConstructors()[0];
    Object[] needed =
        Arrays.stream(constructor.getParameterTypes())
            .map(wanted -> others.stream().filter(wanted::isInstance).findFirst().orElseThrow())
            .toArray();
    return constructor.newInstance(needed);
  }

  private static WindowServices services(PooledTasks tasks, List<Object> plugins) {
    InstalledPlugins installed = new InstalledPlugins();
    return new WindowServices(
        new H2Projects(),
        new H2Backups(),
        new PluggedImports(installed, of(SourceImporter.class, plugins)),
        new PluggedExports(installed, of(Exporter.class, plugins)),
        new PluggedAnalyses(installed, of(Analysis.class, plugins)),
        tasks,
        new FileSettings(Path.of(System.getProperty("manicule.config", "target/config"))),
        installed);
  }

  private static Contributions contributions(List<Object> plugins) {
    Contributions contributions = new Contributions();
    of(ViewProvider.class, plugins).forEach(contributions::addView);
    of(CommandProvider.class, plugins).forEach(contributions::addCommands);
    return contributions;
  }

  private static <T> List<T> of(Class<T> type, List<Object> plugins) {
    return plugins.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
