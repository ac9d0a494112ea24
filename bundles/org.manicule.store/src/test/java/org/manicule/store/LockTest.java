package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.project.Project;

/** A project is open once at a time. */
class LockTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeProject() {
    folder = temp.resolve("study.manicule");
    new H2Projects().create(folder, "Study").close();
  }

  @Test
  void aSecondOpeningInTheSameProgramIsToldWhoAndSinceWhen() {
    try (Project project = new H2Projects().open(folder)) {
      assertOpenAlready();
      // The refusal must not have taken the lock away from the first.
      assertOpenAlready();
      Given.code(project, "still open");
    }
    new H2Projects().open(folder).close();
  }

  @Test
  void aSecondProgramIsToldWhoAndSinceWhen() throws Exception {
    try (OtherProcess other = OtherProcess.holding(folder)) {
      Map<String, String> before = Folders.content(folder);
      assertOpenAlready();
      assertThat(Folders.content(folder)).isEqualTo(before);
    }
  }

  @Test
  void theLockOfAKilledProgramStopsNobody() throws Exception {
    OtherProcess other = OtherProcess.holding(folder);
    other.killed();
    assertThat(folder.resolve("lock")).isNotEmptyFile();

    new H2Projects().open(folder).close();
  }

  @Test
  void anotherPathToTheSameFolderIsTheSameProject() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
    try (Project project = new H2Projects().open(folder)) {
      assertThatThrownBy(() -> new H2Projects().open(link)).hasMessageContaining("open already");
      assertThat(project.journal().last()).isEqualTo(1);
    }
  }

  @Test
  void closingTwiceDoesNothing() {
    Project project = new H2Projects().open(folder);
    project.close();
    project.close();

    Project again = new H2Projects().open(folder);
    project.close();
    assertOpenAlready();
    again.close();
  }

  @Test
  void aClosedProjectIsNotUsedAnyMore() {
    Project project = new H2Projects().open(folder);
    project.close();

    assertThatThrownBy(() -> project.sources().all())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(project::undo).isInstanceOf(IllegalStateException.class);
  }

  private void assertOpenAlready() {
    assertThatThrownBy(() -> new H2Projects().open(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is open already by " + System.getProperty("user.name") + " on ")
        .hasMessageMatching(".* since \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\.");
  }
}
