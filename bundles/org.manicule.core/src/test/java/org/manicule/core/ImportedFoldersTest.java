package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

final class ImportedFoldersTest {
  @TempDir Path folder;

  private Path at(String path) {
    return folder.resolve(path);
  }

  @Test
  void aFileIsInItsFolderAsSeenFromTheOneThatHoldsAll() {
    ImportedFolders folders =
        ImportedFolders.of(
            List.of(at("top.txt"), at("talks/2021/a.txt"), at("talks/b.txt"), at("blogs/c.txt")));

    assertThat(folders.of(at("talks/2021/a.txt"))).contains("talks/2021");
    assertThat(folders.of(at("talks/b.txt"))).contains("talks");
    assertThat(folders.of(at("blogs/c.txt"))).contains("blogs");
    assertThat(folders.of(at("top.txt"))).isEmpty();
  }

  @Test
  void filesOfOneFolderAreInNone() {
    ImportedFolders folders = ImportedFolders.of(List.of(at("talks/a.txt"), at("talks/b.txt")));

    assertThat(folders.of(at("talks/a.txt"))).isEmpty();
    assertThat(ImportedFolders.of(List.of()).of(at("a.txt"))).isEmpty();
  }

  @Test
  void filesOfSeveralFoldersGetAVariableThatTheListOfSourcesCanBeGroupedBy() throws IOException {
    PluggedImports imports =
        new PluggedImports(
            new InstalledPlugins(), List.of(new LinesImporter("text", List.of("txt"))));
    Files.createDirectories(at("talks"));
    Files.createDirectories(at("blogs"));
    List<Path> files = List.of(at("talks/a.txt"), at("blogs/b.txt"));
    for (Path file : files) {
      Files.writeString(file, "One");
    }
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Project project = study.project();
      List<FileDraft> drafts = imports.read(files, Request.AUTOMATIC, Monitor.silent());
      imports.add(project, drafts, Monitor.silent());

      Variable made = project.cases().variable("Folder", EntityType.SOURCE).orElseThrow();
      assertThat(project.cases().valuesOf(made.id()))
          .extracting(
              value -> project.sources().find(source(value)).orElseThrow().name(), Value::text)
          .containsExactlyInAnyOrder(tuple("a", "talks"), tuple("b", "blogs"));
    }
  }

  private static Id<Source> source(Value value) {
    return new Id<>(value.owner().id().value());
  }
}
