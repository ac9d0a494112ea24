package org.manicule.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.EveryKind;
import org.manicule.store.H2Projects;

/**
 * Keeps a project of the present schema as test data for later versions: releng/keep-schema.sh runs
 * it once for each released schema. No test by itself.
 */
@EnabledIfSystemProperty(named = "manicule.keep-schema", matches = "\\d+")
class KeepSchema {
  /** More than a stored entry holds in one piece. */
  private static final int MANY = 12_000;

  @TempDir Path temp;

  @Test
  void keepsAProjectWithEverythingInIt() throws IOException {
    Path kept =
        Path.of(
            "src/test/resources/released",
            "schema-" + System.getProperty("manicule.keep-schema") + ".zip");
    assertThat(kept).as("what is kept once never changes").doesNotExist();
    Path folder = temp.resolve("sample.manicule");
    try (Project project = new H2Projects().create(folder, "Sample")) {
      fill(project);
    }
    zip(folder, kept);
  }

  private void fill(Project project) throws IOException {
    // Of every kind and with every odd letter; taken back, so that what stays can be checked.
    project.apply(new Edit("Add one of each kind", EveryKind.added()));
    project.undo();
    String text = "Words that may be coded. ".repeat(1000);
    Path file = Files.writeString(temp.resolve("minutes.txt"), text);
    String original = project.contents().keepOriginal(file);
    String hash = project.contents().keepText(text);
    Source.Original from = new Source.Original("minutes.txt", "text/plain", original);
    Source source =
        new Source(
            Id.random(),
            "minutes",
            hash,
            text.length(),
            1,
            from,
            "en",
            project.journal().lines(1, 1).get(0).at());
    Code code = Code.named(null, "trust", "#e69f00");
    project.apply(Edit.of("Import", Change.added(source), Change.added(code)));
    project.apply(new Edit("Autocode", codings(project, source, code, 50)));
    project.apply(Edit.streamed("Autocode all", codings(project, source, code, MANY)));
    project.undo();
    project.codeAs("Second Reader");
    project.apply(new Edit("Code once more", codings(project, source, code, 7)));
  }

  private static List<Change> codings(Project project, Source source, Code code, int count) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TextRange range = new TextRange(i, i + 5);
      changes.add(
          Change.added(
              new Coding(
                  Id.random(),
                  source.id(),
                  range,
                  code.id(),
                  project.coder().id(),
                  source.importedAt(),
                  null,
                  "")));
    }
    return changes;
  }

  private static void zip(Path folder, Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        Path name = folder.getParent().relativize(each);
        zip.putNextEntry(new ZipEntry(name.toString().replace('\\', '/')));
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
  }
}
