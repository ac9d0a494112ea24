package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Coder;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class UndoStateTest {
  @TempDir Path folder;

  @Test
  void undoAndRedoSayWhatTheyWouldDo() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      study.code("care");
      assertThat(UndoState.of(study.project(), coder -> false).undo()).isEqualTo("Add code care");
      assertThat(UndoState.of(study.project(), coder -> false).redo()).isEmpty();

      study.project().undo();

      assertThat(UndoState.of(study.project(), coder -> false).redo()).isEqualTo("Add code care");
    }
  }

  @Test
  void whoCodesBlindIsNotToldWhatTheLastEditOfAnotherWas() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Coder other = study.codeAs("B. Marsh");
      study.code("care");

      assertThat(UndoState.of(study.project(), other.id()::equals).undo())
          .isEqualTo("what another coder did");
    }
  }
}
