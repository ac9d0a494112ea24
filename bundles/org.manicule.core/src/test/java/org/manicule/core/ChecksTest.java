package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.importing.Imports.Request;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.AwkwardProject;
import org.manicule.testkit.TestProject;

final class ChecksTest {
  @TempDir Path folder;
  private TestProject study;

  @BeforeEach
  void makeStudy() {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aSoundProjectGivesNoIssue() throws IOException {
    AwkwardProject.fill(study);
    importOne("Sound.");
    assertThat(issues(new TextsCheck())).isEmpty();
    assertThat(issues(new PlacesCheck())).isEmpty();
  }

  @Test
  void anOriginalThatIsGoneOrChangedIsNoticed() throws IOException {
    importOne("A very particular text.");
    Path kept = keptOriginal("A very particular text.");
    Files.writeString(kept, "Another text.");
    assertThat(issues(new TextsCheck())).singleElement().asString().contains("has been changed");
    Files.delete(kept);
    assertThat(issues(new TextsCheck())).singleElement().asString().contains("is not there");
  }

  @Test
  void aLengthThatDoesNotMatchTheTextIsNoticed() {
    Source source = study.source("Blog", "Ten of them");
    Source wrong =
        new Source(
            source.id(), source.name(), source.textHash(), 5, 1, null, "en", source.importedAt());
    study.project().apply(Edit.of("Break", Change.replaced(source, wrong)));
    assertThat(issues(new TextsCheck())).singleElement().asString().contains("11", "5");
  }

  @Test
  void whateverLiesBeyondTheTextIsNoticed() {
    Source source = study.source("Blog", "Short.");
    TextRange beyond = new TextRange(2, 99);
    study.coding(source, 2, 99, study.code("fears"));
    study.memo(Anchor.on(new Passage(source.id(), beyond)), "Lost", "");
    Case ada = new Case(Id.random(), "Ada", "");
    CaseMember member = new CaseMember(Id.random(), ada.id(), source.id(), beyond);
    Unit unit = new Unit(Id.random(), source.id(), UnitKind.POST, beyond, UnitDetails.NONE);
    study
        .project()
        .apply(Edit.of("Break", Change.added(ada), Change.added(member), Change.added(unit)));
    assertThat(issues(new PlacesCheck()))
        .hasSize(4)
        .allMatch(issue -> issue.where().equals("Blog") && issue.message().contains("99"));
  }

  private void importOne(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("one.txt"), text);
    PluggedImports imports =
        new PluggedImports(
            new InstalledPlugins(), List.of(new LinesImporter("text", List.of("txt"))));
    imports.add(
        study.project(),
        imports.read(List.of(file), Request.AUTOMATIC, Monitor.silent()),
        Monitor.silent());
  }

  /** The one file of the project that holds these bytes. */
  private Path keptOriginal(String text) throws IOException {
    try (Stream<Path> files = Files.walk(study.project().folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) == text.length() && Files.readString(file).equals(text)) {
          file.toFile().setWritable(true);
          return file;
        }
      }
    }
    throw new AssertionError("no original kept");
  }

  private List<Issue> issues(ProjectCheck check) {
    assertThat(check.name()).isNotBlank();
    return check.check(study.project(), Monitor.silent());
  }
}
