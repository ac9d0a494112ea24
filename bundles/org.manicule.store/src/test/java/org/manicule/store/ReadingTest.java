package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.schema.ReleasedProject;

/** Projects that are opened to be read only. */
class ReadingTest {
  @TempDir Path temp;
  private final H2Projects projects = new H2Projects();
  private Path folder;

  @BeforeEach
  void makeProject() {
    folder = temp.resolve("study.manicule");
    try (Project project = projects.create(folder, "Study")) {
      Source source = Given.source(project, "minutes", "some words ".repeat(500));
      Given.coding(project, source, 0, 4, Given.code(project, "trust"));
    }
  }

  @Test
  void aProjectIsReadWhileAnotherProgramHasItOpen() throws Exception {
    try (OtherProcess other = OtherProcess.holding(folder)) {
      assertThatThrownBy(() -> projects.open(folder))
          .isInstanceOfSatisfying(
              ProjectInUseException.class,
              inUse -> {
                assertThat(inUse.holder().user()).isEqualTo(System.getProperty("user.name"));
                assertThat(inUse.holder().process()).isNotEqualTo(ProcessHandle.current().pid());
                assertThat(inUse.mayBePassedOver()).isFalse();
                assertThat(inUse.whatToDo()).contains("read only");
              });
      Map<String, String> before = Folders.content(folder);
      try (Project project = projects.open(folder, Opening.reading())) {
        assertThat(project.isReadOnly()).isTrue();
        assertThat(project.folder()).isEqualTo(folder);
        assertThat(project.codings().count()).isEqualTo(1);
        assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
      }
      assertThat(Folders.content(folder)).isEqualTo(before);
    }
  }

  @Test
  void everyChangeIsRefusedAndNothingIsLeftBehind() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "an original");
    Map<String, String> before = Folders.content(folder);
    try (Project project = projects.open(folder, Opening.reading())) {
      Source source = project.sources().named("minutes").orElseThrow();
      Code code = project.codebook().tree().find("trust").orElseThrow();
      Edit edit = new Edit("Code", Given.newCodings(project, source, code, 3));
      assertRefused(() -> project.apply(edit));
      assertRefused(project::undo);
      assertRefused(() -> project.undo(2));
      assertRefused(project::redo);
      assertRefused(() -> project.codeAs("Somebody else"));
      assertRefused(() -> project.codeAs(project.coder().name()));
      assertRefused(() -> project.contents().keepText("more"));
      assertRefused(() -> project.contents().keepOriginal(file));
      assertThat(project.codings().count()).isEqualTo(1);
    }
    assertThat(Folders.content(folder)).isEqualTo(before);
  }

  @Test
  void aProjectIsReadWhileAnotherProgramChangesItAllTheTime() throws Exception {
    try (OtherProcess writer = OtherProcess.waiting(BusyProgram.class, folder.toString())) {
      writer.go();
      writer.await("5");
      for (int i = 0; i < 8; i++) {
        long acknowledged = BusyProgram.last(writer.said());
        try (Project project = projects.open(folder, Opening.reading())) {
          assertThat(project.journal().last()).isGreaterThanOrEqualTo(acknowledged);
          assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
        }
      }
    }
  }

  @Test
  void aProjectOfAnEarlierVersionIsReadAndLeftAsItIs() throws IOException {
    for (String name : released()) {
      Path old = ReleasedProject.unpack(name, temp.resolve(name));
      Map<String, String> before = Folders.content(old);
      try (Project project = projects.open(old, Opening.reading())) {
        assertThat(project.journal().last()).isPositive();
        assertThat(project.journal().entry(project.journal().last())).isPresent();
      }
      assertThat(Folders.content(old)).isEqualTo(before);
    }
  }

  @Test
  void whatIsDamagedIsNamedByTheProjectsFolder() throws IOException {
    Files.write(folder.resolve("project.mv.db"), new byte[20_000]);

    assertThatThrownBy(() -> projects.open(folder, Opening.reading()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("damaged");
    assertThat(copies()).isEmpty();
  }

  @Test
  void theCopyThatIsReadIsGoneAfterwardsAndSoIsThatOfAKilledProgram() throws IOException {
    Path left = Files.createTempDirectory("manicule-reading-");
    Files.writeString(left.resolve("project.mv.db"), "left behind");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(600)));
    Project first = projects.open(folder, Opening.reading());
    assertThat(left).doesNotExist();
    Path used = copies().get(0);
    Files.setLastModifiedTime(used, FileTime.from(Instant.now().minusSeconds(600)));
    projects.open(folder, Opening.reading()).close();
    assertThat(used).exists();
    assertThat(first.codings().count()).isEqualTo(1);
    first.close();
    assertThat(used).doesNotExist();
  }

  private static List<String> released() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("src/test/resources/released"))) {
      return all.map(each -> each.getFileName().toString()).toList();
    }
  }

  /** The private copies of this test's process; other tests run in other processes. */
  static List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("manicule-reading-"))
          .toList();
    }
  }

  private static void assertRefused(ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is open to be read only");
  }
}
