package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Code sets, on a real project. */
final class CodeSetEditsTest {
  private TestProject study;
  private Project project;
  private Code fears;
  private Code hopes;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    fears = study.code("fears");
    hopes = study.code("hopes");
    project.apply(edits().make(" Feelings ", List.of(fears, fears), "Make"));
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aSetIsMadeWithEachCodeOnce() {
    assertThat(set().name()).isEqualTo("Feelings");
    assertThat(set().codes()).containsExactly(fears.id());
  }

  @Test
  void codesComeAndGo() {
    project.apply(edits().add(set(), List.of(hopes, fears), "Add").orElseThrow());
    assertThat(set().codes()).containsExactly(fears.id(), hopes.id());
    assertThat(edits().add(set(), List.of(hopes), "Add")).isEmpty();

    project.apply(edits().remove(set(), List.of(fears), "Remove").orElseThrow());
    assertThat(set().codes()).containsExactly(hopes.id());
    assertThat(edits().remove(set(), List.of(fears), "Remove")).isEmpty();

    project.undo();
    assertThat(set().codes()).containsExactly(fears.id(), hopes.id());
  }

  @Test
  void aSetIsRenamedAndDeletedWithWhatIsWrittenOnIt() {
    project.apply(edits().rename(set(), "Moods", "Rename").orElseThrow());
    assertThat(set().name()).isEqualTo("Moods");
    assertThat(edits().rename(set(), "Moods ", "Rename")).isEmpty();
    study.memo(Anchor.on(set()), "On moods", "...");

    project.apply(edits().delete(set(), "Delete"));
    assertThat(project.codebook().sets()).isEmpty();
    assertThat(project.memos().all()).isEmpty();
    assertThat(project.codebook().tree().all()).hasSize(2);
  }

  @Test
  void aNameThatIsTakenOrEmptyAndASetThatIsGoneAreRefused() {
    assertThatThrownBy(() -> edits().make("Feelings", List.of(), "Make"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Feelings");
    assertThatThrownBy(() -> edits().make(" ", List.of(), "Make"))
        .isInstanceOf(UserException.class);
    CodeSet gone = set();
    project.undo();
    assertThatThrownBy(() -> edits().add(gone, List.of(hopes), "Add"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no longer exists");
  }

  private CodeSetEdits edits() {
    return new CodeSetEdits(project);
  }

  private CodeSet set() {
    return project.codebook().sets().get(0);
  }
}
