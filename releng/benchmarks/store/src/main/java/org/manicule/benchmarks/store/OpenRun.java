package org.manicule.benchmarks.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;

/** Measures the way to the first thing to look at, in a process that has done nothing before. */
final class OpenRun {
  private static final int PAGE = 100;

  private final Meter meter;
  private final Path folder;

  OpenRun(Meter meter, Path folder) {
    this.meter = meter;
    this.folder = folder.resolve("study" + Projects.SUFFIX);
  }

  void run() {
    long start = System.nanoTime();
    try (Project project = new H2Projects().open(folder)) {
      int shown = show(project);
      meter.put("store: open to first page, ms", (System.nanoTime() - start) / 1e6);
      meter.put(
          "store: open to first page, with the start of Java, ms",
          ManagementFactory.getRuntimeMXBean().getUptime());
      meter.put("store: shown after opening, n", shown);
      meter.heap("store: heap with the project open");
      project.codings().columns(Monitor.silent());
      meter.heap("store: heap with the project open and its columns");
    }
  }

  /** What the window shows first: names of sources, the codebook, and how often each is coded. */
  private static int show(Project project) {
    List<Source> sources = project.sources().all();
    List<Source> page = sources.subList(0, Math.min(PAGE, sources.size()));
    int codes = project.codebook().tree().all().size() + project.codebook().counts().size();
    return page.size() + codes + project.codings().countsPerSource().size();
  }
}
