package org.manicule.view.pages.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedImports;
import org.manicule.io.picture.PictureImporter;
import org.manicule.io.tika.TikaImporter;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** A real project into which files are imported as the program does it. */
public final class Study implements AutoCloseable {
  private final TestProject study;
  private final PluggedImports imports =
      new PluggedImports(
          new InstalledPlugins(), List.of(new TikaImporter(), new PictureImporter(null)));

  public Study(Path folder) {
    study = TestProject.in(folder, new H2Projects());
  }

  public Project project() {
    return study.project();
  }

  /** Imports a file; fails when it is refused. */
  public Source add(Path file) {
    return add(file, Request.AUTOMATIC);
  }

  /** Imports a file with an option. */
  public Source add(Path file, String option, String value) {
    return add(file, new Request(Optional.empty(), Map.of(option, value)));
  }

  private Source add(Path file, Request request) {
    List<FileDraft> drafts = imports.read(List.of(file), request, Monitor.silent());
    if (drafts.get(0).problem() != null) {
      throw new AssertionError(drafts.get(0).problem());
    }
    imports.add(project(), drafts, Monitor.silent());
    String name = drafts.get(0).draft().sources().get(0).name();
    return project().sources().named(name).orElseThrow();
  }

  public Source text(String name, String words) {
    return study.source(name, words);
  }

  public Code code(String path) {
    return study.code(path);
  }

  public Coding coding(Source source, String words, Code code) {
    return study.coding(source, words, code);
  }

  public TestProject testProject() {
    return study;
  }

  @Override
  public void close() {
    study.close();
  }
}
