package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** Copying a closed project, as out of a synchronised folder. */
class CopyTest {
  @TempDir Path temp;
  private final H2Projects projects = new H2Projects();
  private Path folder;
  private Path target;

  @BeforeEach
  void makeProject() throws Exception {
    folder = temp.resolve("Dropbox/study.manicule");
    target = temp.resolve("local/study.manicule");
    try (Project project = projects.create(folder, "Study")) {
      Given.code(project, "trust");
      project.contents().keepOriginal(Files.writeString(temp.resolve("a.txt"), "an original"));
    }
  }

  @Test
  void theCopyIsTheSameProjectAndTheFirstIsAsItWas() {
    assertThat(projects.look(folder).synchronisedBy()).isEqualTo("Dropbox");
    Map<String, String> before = Folders.content(folder);

    projects.copy(folder, target, Monitor.silent());

    Map<String, String> expected = Folders.content(folder);
    assertThat(expected).isEqualTo(before);
    expected.remove("lock");
    assertThat(Folders.content(target)).isEqualTo(expected);
    assertThat(projects.look(target).synchronisedBy()).isNull();
    try (Project copy = projects.open(target)) {
      assertThat(copy.codebook().tree().find("trust")).isPresent();
    }
  }

  @Test
  void anOpenProjectIsNotCopied() throws Exception {
    try (OtherProcess other = OtherProcess.holding(folder)) {
      assertThatThrownBy(() -> projects.copy(folder, target, Monitor.silent()))
          .isInstanceOf(ProjectInUseException.class);
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void aPlaceThatIsInUseOrInTheProjectIsRefused() {
    assertThatThrownBy(() -> projects.copy(folder, temp, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> projects.copy(folder, folder.resolve("copy"), Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("lies in the project");
  }

  @Test
  void aCancelledCopyLeavesNothingBehind() {
    Map<String, String> before = Folders.content(temp);

    assertThatThrownBy(() -> projects.copy(folder, target, new CancelAfter(0)))
        .isInstanceOf(CancelledException.class);
    assertThat(Folders.content(temp)).isEqualTo(before);
  }
}
