package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.folder.Disk;
import org.manicule.store.schema.Migrations;

/** A disk that is full or read-only: a small one in memory, which only root can make. */
class DiskTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeDisk() throws Exception {
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", temp.toString()), "not root");
    folder = temp.resolve("study.manicule");
  }

  @AfterEach
  void removeDisk() throws Exception {
    run("umount", temp.toString());
  }

  @Test
  void aFullDiskRefusesTheEditAndTheProjectGoesOnOnceThereIsRoom() throws Exception {
    try (Project project = new H2Projects().create(folder, "Study")) {
      Source source = Given.source(project, "minutes", "some words ".repeat(100));
      Code trust = Given.code(project, "trust");
      long last = project.journal().last();
      Edit large = new Edit("Autocode", Given.newCodings(project, source, trust, 30_000));

      assertThatThrownBy(() -> project.apply(large))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("There is no room left on the disk")
          .hasMessageContaining("nothing changed");

      run("mount", "-o", "remount,size=200m", temp.toString());
      assertThat(project.codings().count()).isZero();
      assertThat(project.codebook().counts()).isEmpty();
      assertThat(project.journal().last()).isEqualTo(last);
      assertThat(project.apply(large).number()).isEqualTo(last + 1);
      assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
    }
    try (Project project = new H2Projects().open(folder)) {
      assertThat(project.codings().count()).isEqualTo(30_000);
    }
  }

  @Test
  void smallEditsFillTheDiskWithoutLosingOne() throws Exception {
    long acknowledged = 0;
    try (Project project = new H2Projects().create(folder, "Study")) {
      Source source = Given.source(project, "minutes", "some words ".repeat(100));
      Code trust = Given.code(project, "trust");
      try {
        for (int i = 0; i < 200; i++) {
          Edit edit = new Edit("Autocode", Given.newCodings(project, source, trust, 500));
          acknowledged = project.apply(edit).number();
        }
      } catch (UserException full) {
        assertThat(full).hasMessageContaining("no room left");
      }
      assertThat(acknowledged).isBetween(4L, 199L);
    }
    run("mount", "-o", "remount,size=200m", temp.toString());
    try (Project project = new H2Projects().open(folder)) {
      assertThat(project.journal().last()).isEqualTo(acknowledged);
      assertThat(project.codings().count()).isEqualTo((int) (acknowledged - 3) * 500);
      assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
    }
  }

  @Test
  void aProjectIsNotMadeOnAFullDisk() throws Exception {
    run("dd", "if=/dev/zero", "of=" + temp.resolve("full"), "bs=1M", "count=10");
    Map<String, String> before = Folders.content(temp);

    assertThatThrownBy(() -> new H2Projects().create(folder, "Study"))
        .isInstanceOf(UserException.class);
    assertThat(Folders.content(temp)).isEqualTo(before);
  }

  @Test
  void aReadOnlyProjectIsRefusedAndLeftAlone() throws Exception {
    new H2Projects().create(folder, "Study").close();
    run("mount", "-o", "remount,ro", temp.toString());
    Map<String, String> before = Folders.content(folder);

    assertThatThrownBy(() -> new H2Projects().open(folder))
        .isInstanceOf(UserException.class)
        .isInstanceOfSatisfying(
            UserException.class,
            refused -> assertThat(refused.whatToDo()).contains("Open it to be read only"))
        .hasMessageContaining("is read-only");
    try (Project project = new H2Projects().open(folder, Opening.reading())) {
      assertThat(project.journal().last()).isEqualTo(1);
    }
    Path copy = Path.of(System.getProperty("java.io.tmpdir")).resolve("copy-" + System.nanoTime());
    new H2Projects().copy(folder, copy, Monitor.silent());
    new H2Projects().open(copy).close();
    Disk.deleteTree(copy);
    assertThatThrownBy(() -> new H2Projects().create(temp.resolve("other"), "Other"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("cannot be made");
    assertThat(Folders.content(folder)).isEqualTo(before);
  }

  @Test
  void aProtectedProjectOutlivesAFullDisk() throws Exception {
    H2Projects projects = new H2Projects(Migrations.released(), 500);
    char[] password = "correct horse".toCharArray();
    try (Project project = projects.create(folder, "Study", password)) {
      Source source = Given.source(project, "minutes", "some words ".repeat(100));
      Code trust = Given.code(project, "trust");
      Edit large = new Edit("Autocode", Given.newCodings(project, source, trust, 30_000));
      assertThatThrownBy(() -> project.apply(large)).hasMessageContaining("no room left");
      run("mount", "-o", "remount,size=200m", temp.toString());
      project.apply(large);
    }
    run("mount", "-o", "remount,size=12m", temp.toString());
    Map<String, String> before = Folders.content(folder);
    run("dd", "if=/dev/zero", "of=" + temp.resolve("full"), "bs=1M", "count=200");
    assertThatThrownBy(() -> projects.protect(folder, password, null, Monitor.silent()))
        .isInstanceOf(UserException.class);
    run("rm", temp.resolve("full").toString());
    assertThat(Folders.content(folder)).isEqualTo(before);
    try (Project project = projects.open(folder, Opening.writing().with(password))) {
      assertThat(project.codings().count()).isEqualTo(30_000);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
