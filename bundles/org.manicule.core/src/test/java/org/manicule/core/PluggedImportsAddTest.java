package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

final class PluggedImportsAddTest {
  private final Imports imports =
      new PluggedImports(
          new InstalledPlugins(), List.of(new LinesImporter("text", List.of("txt"))));

  @TempDir Path folder;
  private TestProject study;
  private Project project;

  @BeforeEach
  void makeStudy() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void anImportedSourceHasItsTextUnitsRevisionAndOriginal() throws IOException {
    Path file = file("minutes.txt", "The Chair opened.\r\n\r\nNobody came.");
    add(file);
    Source source = source("minutes");
    String text = "The Chair opened.\n\nNobody came.";
    assertThat(project.sources().text(source.id())).isEqualTo(text);
    assertThat(source.characters()).isEqualTo(text.length());
    assertThat(source.textHash()).isEqualTo(ContentHash.of(text));
    assertThat(source.language()).isEqualTo("en");
    assertThat(project.sources().units(source.id()))
        .extracting(unit -> unit.range().in(text))
        .containsExactly("The Chair opened.", "Nobody came.");
    assertThat(project.sources().revisions(source.id()))
        .extracting(Revision::textHash)
        .containsExactly(source.textHash());
    Source.Original original = Objects.requireNonNull(source.original());
    assertThat(original.fileName()).isEqualTo("minutes.txt");
    assertThat(original.mediaType()).isEqualTo("text/text");
    try (InputStream bytes = project.contents().original(original.sha256())) {
      assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void severalFilesAreOneEditAndOneUndo() throws IOException {
    long before = project.journal().last();
    JournalEntry entry = add(file("a.txt", "One"), file("b.txt", "Two")).orElseThrow();
    assertThat(entry.number()).isEqualTo(before + 1);
    assertThat(entry.edit().label()).isEqualTo("Import 2 sources");
    project.undo();
    assertThat(project.sources().count()).isZero();
    project.redo();
    assertThat(project.sources().all()).extracting(Source::name).containsExactly("a", "b");
  }

  @Test
  void aSingleSourceIsNamedInTheLabel() throws IOException {
    assertThat(add(file("minutes.txt", "One")).orElseThrow().edit().label())
        .isEqualTo("Import minutes");
  }

  @Test
  void boilerplateThatIsKeptIsAUnitOfItsOwnKindWithTheReason() throws IOException {
    add(file("page.txt", "~ Home\nThe clinic closed."));
    List<Unit> units = project.sources().units(source("page").id());
    assertThat(units.stream().filter(unit -> unit.kind().equals(UnitKind.BOILERPLATE)))
        .singleElement()
        .satisfies(unit -> assertThat(unit.label()).isEqualTo("a menu"));
  }

  @Test
  void valuesMakeTheirVariablesOnceAndShareThem() throws IOException {
    add(file("a.txt", "date: 2021-07\nauthor: Zoë"), file("b.txt", "date: 2022\nauthor: Zoë"));
    add(file("c.txt", "author: Ada"));
    assertThat(project.cases().variables())
        .extracting(Variable::name, Variable::valueType)
        .containsExactly(tuple("author", VariableType.TEXT), tuple("date", VariableType.DATE));
    assertThat(valuesOf("author")).containsExactlyInAnyOrder("Zoë", "Zoë", "Ada");
    assertThat(valuesOf("date")).containsExactlyInAnyOrder("2021-07", "2022");
  }

  @Test
  void aValueThatDoesNotFitItsVariableGoesToATextVariableBeside() throws IOException {
    add(file("a.txt", "date: 2021-07-14"));
    add(file("b.txt", "date: last summer"));
    assertThat(valuesOf("date")).containsExactly("2021-07-14");
    assertThat(valuesOf("date (text)")).containsExactly("last summer");
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    add(file("a.txt", "One"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    add(
        Files.writeString(elsewhere.resolve("a.txt"), "Two"),
        Files.writeString(folder.resolve("a.txt"), "Three"));
    assertThat(project.sources().all())
        .extracting(Source::name)
        .containsExactlyInAnyOrder("a", "a (2)", "a (3)");
  }

  @Test
  void aFileThatTheProjectHasAlreadyIsAConcernButNoObstacle() throws IOException {
    Path file = file("a.txt", "One");
    assertThat(imports.concerns(project, read(file))).isEmpty();
    add(file);
    assertThat(imports.concerns(project, read(file)))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
              assertThat(issue.message()).contains("\"a\"");
            });
    assertThat(add(file)).isPresent();
  }

  @Test
  void filesWithoutADraftAreLeftOut() throws IOException {
    assertThat(add(folder.resolve("missing.txt"))).isEmpty();
    assertThat(add(folder.resolve("missing.txt"), file("a.txt", "One"))).isPresent();
    assertThat(project.sources().count()).isEqualTo(1);
  }

  @Test
  void aFileThatVanishesBeforeItIsAddedChangesNothing() throws IOException {
    Path staying = file("a.txt", "One");
    Path vanishing = file("b.txt", "Two");
    List<FileDraft> drafts = read(staying, vanishing);
    Files.delete(vanishing);
    long before = project.journal().last();
    assertThatThrownBy(() -> imports.add(project, drafts, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("b.txt");
    assertThat(project.journal().last()).isEqualTo(before);
    assertThat(project.sources().count()).isZero();
  }

  @Test
  void cancellingAddsNothing() throws IOException {
    List<FileDraft> drafts = read(file("a.txt", "One"));
    TaskMonitor monitor = new TaskMonitor(() -> {});
    monitor.cancel();
    assertThatThrownBy(() -> imports.add(project, drafts, monitor))
        .isInstanceOf(CancelledException.class);
    assertThat(project.sources().count()).isZero();
  }

  private Optional<JournalEntry> add(Path... files) {
    return imports.add(project, read(files), Monitor.silent());
  }

  private List<FileDraft> read(Path... files) {
    return imports.read(List.of(files), Request.AUTOMATIC, Monitor.silent());
  }

  private Source source(String name) {
    return project.sources().named(name).orElseThrow();
  }

  private List<String> valuesOf(String variable) {
    Variable found = project.cases().variable(variable, EntityType.SOURCE).orElseThrow();
    return project.cases().valuesOf(found.id()).stream().map(value -> value.text()).toList();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
