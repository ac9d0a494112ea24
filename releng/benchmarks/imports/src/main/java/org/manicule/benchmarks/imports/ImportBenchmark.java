package org.manicule.benchmarks.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.Table;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports a folder into new projects, or reads its files as the preview does, and says how long it
 * took. An analysis, so that the command line can start it in the product as it is.
 */
@Component(service = Analysis.class)
public final class ImportBenchmark implements Analysis {
  private static final Option<String> FILES = Option.text("files", "Folder with the files", "");
  private static final Option<String> PROJECTS =
      Option.text("projects", "Folder for the projects that are made", "");
  private static final Option<String> WHAT =
      Option.choice("what", "What is measured", List.of("import", "preview", "memory"));
  private static final Option<Integer> WARM =
      Option.number("warm", "So many files are read before, not counted", 20);
  private static final Option<Integer> PASSES = Option.number("passes", "How often", 2);

  private final Imports imports;
  private final Projects projects;

  /** Measures what is installed. */
  @Activate
  public ImportBenchmark(@Reference Imports imports, @Reference Projects projects) {
    this.imports = imports;
    this.projects = projects;
  }

  @Override
  public String id() {
    return "imports-benchmark";
  }

  @Override
  public String name() {
    return "Pace of imports";
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FILES, PROJECTS, WHAT, WARM, PASSES);
  }

  @Override
  public Table run(ProjectData ignored, Options options, Monitor monitor) {
    Path folder = Path.of(options.get(FILES));
    Path made = Path.of(options.get(PROJECTS));
    List<List<Object>> rows = new ArrayList<>();
    imports.prepare();
    imports.read(some(folder, options.get(WARM)), Imports.Request.AUTOMATIC, Monitor.silent());
    for (int pass = 0; pass < options.get(PASSES); pass++) {
      switch (options.get(WHAT)) {
        case "import" -> rows.add(List.of(pass, perSecond(folder, made.resolve("pass" + pass))));
        case "memory" -> rows.add(List.of(pass, megabytes(folder, made.resolve("memory" + pass))));
        default -> rows.add(List.of(pass, previewMillis(folder)));
      }
    }
    return new Table(options.get(WHAT), List.of("pass", "seen"), rows);
  }

  private static List<Path> some(Path folder, int count) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().limit(count).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double perSecond(Path folder, Path target) {
    try (Project project = projects.create(target, "benchmark")) {
      long from = System.nanoTime();
      int files = add(folder, project);
      return files / ((System.nanoTime() - from) / 1e9);
    }
  }

  private double megabytes(Path folder, Path target) {
    try (Project project = projects.create(target, "benchmark");
        LiveHeap heap = LiveHeap.watch()) {
      add(folder, project);
      return heap.megabytes();
    }
  }

  private int add(Path folder, Project project) {
    FolderReport report =
        imports.addAll(project, List.of(folder), Imports.Request.AUTOMATIC, Monitor.silent());
    if (report.imported() != report.files() || report.files() == 0) {
      throw new IllegalStateException("not all files were imported: " + report.issues());
    }
    return report.files();
  }

  private double previewMillis(Path folder) {
    List<Path> files = some(folder, Integer.MAX_VALUE);
    long from = System.nanoTime();
    List<FileDraft> read = imports.read(files, Imports.Request.AUTOMATIC, Monitor.silent());
    double millis = (System.nanoTime() - from) / 1e6;
    if (read.stream().anyMatch(each -> each.draft() == null)) {
      throw new IllegalStateException("a file could not be read");
    }
    return millis / files.size();
  }
}
