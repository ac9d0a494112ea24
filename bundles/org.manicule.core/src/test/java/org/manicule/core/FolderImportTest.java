package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class FolderImportTest {
  @TempDir Path folder;
  private final Imports imports =
      new PluggedImports(
          new InstalledPlugins(),
          List.of(
              new LinesImporter("text", List.of("txt", "md")),
              new LinesImporter("page", List.of("htm"))));

  private TestProject study;
  private Project project;
  private Path field;

  @BeforeEach
  void makeStudy() throws IOException {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    field = Files.createDirectory(folder.resolve("field"));
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void theFilesOfAFolderAreToldWithoutReadingThem() throws IOException {
    Path sub = Files.createDirectories(field.resolve("2021"));
    Path one = Files.writeString(sub.resolve("one.txt"), "One");
    Path two = Files.writeString(field.resolve("two.exe"), "Two");
    Files.writeString(field.resolve(".hidden"), "no");
    assertThat(imports.filesIn(List.of(field, one))).containsExactly(one, two, one);
    assertThat(project.sources().count()).isZero();
  }

  @Test
  void ofAThousandFilesFiftyBadOnesAreListedAndTheOthersGoIn() throws IOException {
    String[] endings = {".txt", ".md", ".htm"};
    for (int i = 0; i < 1000; i++) {
      boolean bad = i % 20 == 7;
      Path sub = Files.createDirectories(field.resolve("year " + i % 7));
      Path file = sub.resolve("file " + i + endings[i % 3]);
      Files.writeString(file, bad ? " ".repeat(i) : "text " + i);
    }
    FolderReport report = imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());
    assertThat(report.files()).isEqualTo(1000);
    assertThat(report.imported()).isEqualTo(950);
    assertThat(report.failed()).isEqualTo(50);
    assertThat(report.issues())
        .hasSize(50)
        .allSatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.ERROR);
              assertThat(issue.where()).contains("file ");
              assertThat(issue.message()).contains("is empty", "Choose another");
            });
    assertThat(project.sources().count()).isEqualTo(950);
  }

  @Test
  void theFolderOfAFileIsSeenFromWhatHoldsThemAll() throws IOException {
    Files.createDirectories(field.resolve("a/first"));
    Files.createDirectories(field.resolve("b"));
    for (int i = 0; i < FolderImport.PORTION; i++) {
      write("a/first/file" + i + ".txt", "text " + i);
    }
    write("b/last.txt", "last");

    imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());

    Variable where =
        project.cases().variables().stream()
            .filter(variable -> variable.name().equals("Folder"))
            .findFirst()
            .orElseThrow();
    assertThat(project.cases().valuesOf(where.id()))
        .extracting(Value::text)
        .hasSize(FolderImport.PORTION + 1)
        .containsOnly("a/first", "b");
  }

  @Test
  void theSameFileTwiceIsLeftOutWithANote() throws IOException {
    write("a.txt", "same");
    write("b.txt", "same");
    FolderReport report = imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());
    assertThat(report.imported()).isEqualTo(1);
    assertThat(report.known()).isEqualTo(1);
    assertThat(report.issues())
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("same file", "a.txt"));
  }

  @Test
  void whatWasCancelledGoesOnWhereItEnded() throws IOException {
    for (int i = 0; i < 2 * FolderImport.PORTION + 10; i++) {
      write("file" + i + ".txt", "text " + i);
    }
    TaskMonitor monitor = new TaskMonitor(() -> {});
    project.onChange(Runnable::run, entry -> monitor.cancel());
    assertThatThrownBy(() -> imports.addAll(project, List.of(field), Request.AUTOMATIC, monitor))
        .isInstanceOf(CancelledException.class);
    assertThat(project.sources().count()).isEqualTo(FolderImport.PORTION);

    FolderReport rest = imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());
    assertThat(rest.known()).isEqualTo(FolderImport.PORTION);
    assertThat(rest.imported()).isEqualTo(FolderImport.PORTION + 10);
    assertThat(project.sources().count()).isEqualTo(2 * FolderImport.PORTION + 10);
  }

  @Test
  void whatABrowserSavesBesideAPageIsLeftOutWithANote() throws IOException {
    for (String each : List.of("Report_files", "Bericht-Dateien", "My_files")) {
      Files.createDirectory(field.resolve(each));
    }
    write("Report.htm", "The page.");
    write("Report_files/frame.txt", "An advertisement.");
    write("Bericht.htm", "Die Seite.");
    write("Bericht-Dateien/anzeige.txt", "Eine Anzeige.");
    write("My_files/interview.txt", "No page is called My.");
    FolderReport report = imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());
    assertThat(project.sources().all())
        .extracting(Source::name)
        .containsExactlyInAnyOrder("Report", "Bericht", "interview");
    assertThat(report.issues())
        .extracting(Issue::where)
        .containsExactlyInAnyOrder(
            field.resolve("Report_files").toString(), field.resolve("Bericht-Dateien").toString());
  }

  @Test
  void hiddenFilesLinksAndProjectsAreLeftOut() throws IOException {
    write("a.txt", "a");
    write(".hidden.txt", "b");
    Files.createDirectory(field.resolve("old.manicule"));
    write("old.manicule/c.txt", "c");
    Files.createSymbolicLink(field.resolve("round"), field);
    FolderReport report = imports.addAll(project, List.of(field), Request.AUTOMATIC, silent());
    assertThat(report.files()).isEqualTo(1);
  }

  private static Monitor silent() {
    return Monitor.silent();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(field.resolve(name), text);
  }
}
