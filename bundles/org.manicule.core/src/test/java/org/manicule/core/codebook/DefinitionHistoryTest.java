package org.manicule.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.codebook.DefinitionHistory;
import org.manicule.api.codebook.DefinitionHistory.Phase;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Under which definition codings were made, on a real project. */
final class DefinitionHistoryTest {
  private TestProject study;
  private Project project;
  private Source blog;
  private Code fears;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale of the clinic.");
    fears = study.code("fears");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void codingsCountForTheDefinitionThatWasInForceWhenTheyWereMade() {
    Coding early = study.coding(blog, "a sale", fears);
    define("What is feared");
    Coding later = study.coding(blog, "the clinic", fears);
    Coding latest = study.coding(blog, "feared", fears);
    study.codeAs("Bea");
    define("Dread");

    DefinitionHistory history = history();

    assertThat(history.phases())
        .extracting(phase -> phase.definition().meaning(), Phase::codings)
        .containsExactly(tuple("", 1), tuple("What is feared", 2), tuple("Dread", 0));
    assertThat(codings(history, 0)).containsExactly(early);
    assertThat(codings(history, 1)).containsExactlyInAnyOrder(later, latest);
    assertThat(codings(history, 2)).isEmpty();
    assertThat(versions().inForce(later))
        .map(phase -> phase.definition().meaning())
        .contains("What is feared");
  }

  @Test
  void aPhaseTellsItsEntryItsTimeAndItsCoder() {
    Coder bea = study.codeAs("Bea");
    define("Dread");
    long entry = project.journal().last();

    List<Phase> phases = history().phases();

    Phase first = phases.get(0);
    Phase second = phases.get(1);
    assertThat(second.entry()).isEqualTo(entry);
    assertThat(second.by()).isEqualTo(bea.id());
    assertThat(first.until()).isEqualTo(second.from());
    assertThat(second.until()).isNull();
  }

  @Test
  void otherChangesOfACodeBeginNoDefinition() {
    project.apply(new CodebookEdits(project).rename(fears, "worries", "Rename").orElseThrow());

    assertThat(history().phases()).hasSize(1);
  }

  @Test
  void undoingADefinitionBringsTheOneBeforeIntoForceAgain() {
    define("Dread");
    project.undo();

    assertThat(history().phases())
        .extracting(phase -> phase.definition().meaning())
        .containsExactly("", "Dread", "");
  }

  @Test
  void codingsOlderThanTheCodeCountForItsFirstDefinition() {
    Instant old = project.journal().lines(1, 1).get(0).at().minus(Duration.ofDays(900));
    Coding imported =
        new Coding(
            Id.random(),
            blog.id(),
            study.rangeOf(blog, "a sale"),
            fears.id(),
            project.coder().id(),
            old,
            null,
            "");
    project.apply(Edit.of("Import", Change.added(imported)));
    define("Dread");

    assertThat(history().phases()).extracting(Phase::codings).containsExactly(1, 0);
  }

  @Test
  void aCodeThatIsGoneStillHasItsHistory() {
    define("Dread");
    project.apply(new CodebookEdits(project).delete(fears, "Delete"));

    List<Phase> phases = history().phases();

    assertThat(phases)
        .extracting(phase -> phase.definition().meaning())
        .containsExactly("", "Dread");
    assertThat(phases.get(1).until()).isNotNull();
  }

  @Test
  void aCodeThatNeverWasIsRefused() {
    assertThatThrownBy(() -> versions().history(Id.random(), Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("There never was a code");
  }

  private void define(String meaning) {
    project.apply(
        new CodebookEdits(project)
            .define(fears, CodeDefinition.meaning(meaning), "Define")
            .orElseThrow());
  }

  private List<Coding> codings(DefinitionHistory history, int phase) {
    List<Coding> found = new ArrayList<>();
    history.forEachCoding(project, history.phases().get(phase), found::add);
    return found;
  }

  private DefinitionHistory history() {
    return versions().history(fears.id(), Monitor.silent());
  }

  private CodebookVersions versions() {
    return new CodebookVersions(project);
  }
}
