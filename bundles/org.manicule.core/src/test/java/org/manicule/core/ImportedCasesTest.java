package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class ImportedCasesTest {
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
  void aCaseIsMadeOnceAndKnowsItsPlaces() throws Exception {
    add(
        draft("a", new DraftCase("Ann", role("Chair"), List.of(new TextRange(0, 2)))),
        draft("b", DraftCase.ofSource("Ann", role("Member"))));
    Case ann = project.cases().all().get(0);
    assertThat(project.cases().all()).hasSize(1);
    assertThat(project.cases().members(ann.id()))
        .extracting(CaseMember::location)
        .containsExactlyInAnyOrder(new TextRange(0, 2), null);
    assertThat(project.cases().values(ann.id()))
        .as("the value that came first stays")
        .extracting(Value::text)
        .containsExactly("Chair");
  }

  @Test
  void aCaseOfTheProjectIsAddedToAndKeepsItsValues() throws Exception {
    add(draft("a", DraftCase.ofSource("Ann", role("Chair"))));
    add(draft("b", DraftCase.ofSource("Ann", role("Member"))));
    Case ann = project.cases().all().get(0);
    assertThat(project.cases().members(ann.id())).hasSize(2);
    assertThat(project.cases().values(ann.id())).extracting(Value::text).containsExactly("Chair");
    project.undo();
    assertThat(project.cases().members(ann.id())).hasSize(1);
  }

  @Test
  void whatIsSaidOtherwiseAboutACaseIsToldBeforeAndTheFirstStays() throws Exception {
    add(draft("a", DraftCase.ofSource("Ann", role("Chair"))));
    assertThat(concerns(draft("b", DraftCase.ofSource("Ann", role("Member")))))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.NOTE);
              assertThat(issue.where()).isEqualTo("b");
              assertThat(issue.message()).contains("Ann", "role", "Member", "Chair");
            });
    assertThat(concerns(draft("c", DraftCase.ofSource("Ann", role("Chair"))))).isEmpty();
    assertThat(
            concerns(
                draft("d", DraftCase.ofSource("Bo", role("Clerk"))),
                draft("e", DraftCase.ofSource("Bo", role("Nurse")))))
        .as("two sources of one import")
        .hasSize(1);
  }

  private static Map<String, DraftValue> role(String role) {
    return Map.of("role", DraftValue.text(role));
  }

  private static DraftSource draft(String name, DraftCase about) {
    return new DraftSource(name, "text", List.of(), Map.of(), List.of(), null)
        .withCases(List.of(about));
  }

  private List<Issue> concerns(DraftSource... sources) throws Exception {
    PluggedImports imports = new PluggedImports(new InstalledPlugins(), List.of());
    Path file = Files.writeString(folder.resolve("new.txt"), "a file of its own");
    Draft draft = new Draft(Arrays.asList(sources), List.of());
    return imports.concerns(project, List.of(FileDraft.of(file, "text/plain", draft)));
  }

  private void add(DraftSource... sources) throws Exception {
    PluggedImports imports = new PluggedImports(new InstalledPlugins(), List.of());
    Path file = Files.writeString(folder.resolve("file.txt"), "text");
    Draft draft = new Draft(Arrays.asList(sources), List.of());
    imports.add(project, List.of(FileDraft.of(file, "text/plain", draft)), Monitor.silent());
  }
}
