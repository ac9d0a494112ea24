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
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;

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

  @Test
  void whatAnotherComputerLeftIsPassedOverOnlyWhenAsked() throws IOException {
    String text = "opened by Ada\non elsewhere\nprocess 7\nsince 2024-05-06T07:08:09Z\n";
    Files.writeString(folder.resolve("lock"), text);
    Map<String, String> before = Folders.content(folder);

    assertThatThrownBy(() -> new H2Projects().open(folder))
        .isInstanceOfSatisfying(
            ProjectInUseException.class,
            inUse -> {
              assertThat(inUse).hasMessageContaining("open on another computer: by Ada");
              assertThat(inUse.mayBePassedOver()).isTrue();
              assertThat(inUse.holder().machine()).isEqualTo("elsewhere");
              assertThat(inUse.holder().since()).isEqualTo("2024-05-06T07:08:09Z");
            });
    assertThat(new H2Projects().look(folder).openedBy())
        .isNotNull()
        .extracting(ProjectInUseException.Holder::user)
        .isEqualTo("Ada");
    new H2Projects().open(folder, Opening.reading()).close();
    assertThat(Folders.content(folder)).isEqualTo(before);

    new H2Projects().open(folder, Opening.writing().evenIfHeldElsewhere()).close();
    assertThat(folder.resolve("lock")).isEmptyFile();
    new H2Projects().open(folder).close();
  }

  @Test
  void aProgramThatRunsIsNeverPassedOver() throws Exception {
    try (OtherProcess other = OtherProcess.holding(folder)) {
      assertThatThrownBy(
              () -> new H2Projects().open(folder, Opening.writing().evenIfHeldElsewhere()))
          .isInstanceOf(ProjectInUseException.class);
    }
  }

  @Test
  void lookingTellsWhoHasItOpenAndTakesNoLockAway() throws Exception {
    H2Projects projects = new H2Projects();
    ProjectFolderInfo closed = projects.look(folder);
    assertThat(closed.name()).isEqualTo("Study");
    assertThat(closed.isProtected()).isFalse();
    assertThat(closed.openedBy()).isNull();
    try (Project project = projects.open(folder)) {
      assertThat(projects.look(folder).openedBy())
          .isNotNull()
          .extracting(ProjectInUseException.Holder::process)
          .isEqualTo(ProcessHandle.current().pid());
      assertOpenAlready();
      Given.code(project, "still open");
    }
    try (OtherProcess other = OtherProcess.holding(folder)) {
      assertThat(projects.look(folder).openedBy())
          .isNotNull()
          .extracting(ProjectInUseException.Holder::process)
          .isNotEqualTo(ProcessHandle.current().pid());
    }
    assertThat(projects.look(folder).openedBy()).isNull();
  }

  private void assertOpenAlready() {
    assertThatThrownBy(() -> new H2Projects().open(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is open already by " + System.getProperty("user.name") + " on ")
        .hasMessageMatching(".* since \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\.");
  }
}
