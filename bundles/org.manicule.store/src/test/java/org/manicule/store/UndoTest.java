package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.api.project.StaleEditException;

/**
 * Undo and redo as a researcher meets them. Nobody writes an undo: every edit carries what was
 * there before, so its inverse is known, and applying that is one more entry of the journal.
 */
class UndoTest {
  private static final String TEXT = "Members feared that the contract would go to a private firm.";

  @TempDir Path folder;
  private Project project;
  private Source minutes;
  private Code fears;

  @BeforeEach
  void openProject() {
    project = new H2Projects().create(folder.resolve("study.manicule"), "Study");
    minutes = Given.source(project, "minutes", TEXT);
    fears = Given.code(project, "privatisation fears");
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  @Test
  void undoBringsBackADeletedCodeWithItsCodings() {
    Coding coding = Given.coding(project, minutes, 0, 14, fears);
    project.apply(new CodebookEdits(project).delete(fears, "Delete the code"));
    assertThat(project.codings().inSource(minutes.id())).isEmpty();

    project.undo();

    assertThat(project.codebook().tree().all()).containsExactly(fears);
    assertThat(project.codings().inSource(minutes.id())).containsExactly(coding);
    assertThat(project.codebook().counts()).isEqualTo(Map.of(fears.id(), new CodeCount(1, 1)));
  }

  @Test
  void redoMakesTheEditAgain() {
    Coding coding = Given.coding(project, minutes, 0, 14, fears);
    project.undo();
    assertThat(project.codings().find(coding.id())).isEmpty();

    project.redo();

    assertThat(project.codings().find(coding.id())).contains(coding);
  }

  @Test
  void undoGoesBackEditByEditToTheStartOfTheProject() {
    assertThat(project.undo()).isPresent();
    assertThat(project.undo()).isPresent();

    assertThat(project.undo()).isEmpty();
    assertThat(project.sources().all()).isEmpty();
    assertThat(project.codebook().tree().all()).isEmpty();
    assertThat(project.coders().all()).hasSize(1);
  }

  @Test
  void aNewEditEndsRedo() {
    Given.coding(project, minutes, 0, 7, fears);
    project.undo();
    Given.coding(project, minutes, 8, 14, fears);

    assertThat(project.redo()).isEmpty();
    assertThat(project.journal().redoable()).isEmpty();
  }

  @Test
  void whatWasRedoneCanBeUndoneAgain() {
    Coding coding = Given.coding(project, minutes, 0, 7, fears);
    for (int i = 0; i < 3; i++) {
      project.undo();
      assertThat(project.codings().find(coding.id())).isEmpty();
      project.redo();
      assertThat(project.codings().find(coding.id())).isPresent();
    }
  }

  @Test
  void theJournalOnlyGrows() {
    long before = project.journal().last();
    Given.coding(project, minutes, 0, 7, fears);
    project.undo();
    project.redo();

    assertThat(project.journal().lines(before + 3, 3))
        .extracting(JournalLine::label, JournalLine::undoes)
        .containsExactly(
            tuple("Redo: Code with privatisation fears", before + 2),
            tuple("Undo: Code with privatisation fears", before + 1),
            tuple("Code with privatisation fears", null));
  }

  @Test
  void undoAndRedoAreNamedAfterTheResearchersOwnEdit() {
    Given.coding(project, minutes, 0, 7, fears);
    assertThat(project.journal().undoable().orElseThrow().label())
        .isEqualTo("Code with privatisation fears");

    project.undo();
    assertThat(project.journal().redoable().orElseThrow().label())
        .isEqualTo("Code with privatisation fears");

    project.redo();
    assertThat(project.journal().undoable().orElseThrow().label())
        .isEqualTo("Code with privatisation fears");
  }

  @Test
  void undoAndRedoGoOnAfterARestart() {
    Coding first = Given.coding(project, minutes, 0, 7, fears);
    Coding second = Given.coding(project, minutes, 8, 14, fears);
    project.undo();
    reopen();

    assertThat(project.redo()).isPresent();
    assertThat(project.codings().inSource(minutes.id())).containsExactly(first, second);
    reopen();

    project.undo();
    project.undo();
    assertThat(project.codings().inSource(minutes.id())).isEmpty();
    assertThat(project.journal().undoable().orElseThrow().label())
        .isEqualTo("Add the code privatisation fears");
  }

  @Test
  void anOlderEditIsUndoneOnItsOwn() {
    Coding coding = Given.coding(project, minutes, 0, 7, fears);
    long made = project.journal().last();
    Code other = Given.code(project, "trust");

    JournalEntry undo = project.undo(made);

    assertThat(undo.undoes()).isEqualTo(made);
    assertThat(project.codings().find(coding.id())).isEmpty();
    assertThat(project.codebook().tree().find(other.id())).contains(other);
  }

  @Test
  void anOlderEditThatOthersBuildOnSaysWhatStandsInTheWay() {
    long added = project.journal().last();
    Given.coding(project, minutes, 0, 7, fears);

    assertThatThrownBy(() -> project.undo(added))
        .isInstanceOf(StaleEditException.class)
        .hasMessageContaining("Add the code privatisation fears")
        .hasMessageContaining("still has codings");
    assertThat(project.codebook().tree().all()).containsExactly(fears);
  }

  @Test
  void anOlderEditOfSomethingChangedSinceSaysSo() {
    project.apply(new CodebookEdits(project).change(fears.withName("fears"), "Rename"));
    long renamed = project.journal().last();
    Code now = project.codebook().tree().find(fears.id()).orElseThrow();
    project.apply(Edit.of("Recolour", Change.replaced(now, now.withColour("#123456"))));

    assertThatThrownBy(() -> project.undo(renamed))
        .isInstanceOf(StaleEditException.class)
        .hasMessageContaining("The code \"fears\" has been changed meanwhile");
  }

  @Test
  void anEditIsUndoneOnlyOnce() {
    long added = project.journal().last();
    project.undo(added);

    assertThatThrownBy(() -> project.undo(added))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Entry " + added + " is undone already");
  }

  @Test
  void anEditThatWasRedoneIsUndoneByItsOwnNumber() {
    long added = project.journal().last();
    project.undo();
    project.redo();

    project.undo(added);

    assertThat(project.codebook().tree().all()).isEmpty();
    assertThat(project.journal().undoable().orElseThrow().label()).isEqualTo("Import minutes");
  }

  @Test
  void numbersOutsideTheJournalAreRefused() {
    assertThatThrownBy(() -> project.undo(99)).hasMessageContaining("no entry 99");
    assertThatThrownBy(() -> project.undo(0)).hasMessageContaining("no entry 0");
    assertThatThrownBy(() -> project.undo(1)).hasMessageContaining("started the project");
  }

  private void reopen() {
    project.close();
    project = new H2Projects().open(project.folder());
  }
}
