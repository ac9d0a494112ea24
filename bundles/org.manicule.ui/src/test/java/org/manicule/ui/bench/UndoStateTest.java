package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class UndoStateTest {
  @TempDir Path folder;

  @Test
  void undoAndRedoSayWhatTheyWouldDo() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      study.code("care");
      assertThat(UndoState.of(study.project()).undo()).isEqualTo("Add code care");
      assertThat(UndoState.of(study.project()).redo()).isEmpty();

      study.project().undo();

      assertThat(UndoState.of(study.project()).redo()).isEqualTo("Add code care");
    }
  }
}
