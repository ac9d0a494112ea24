package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.folder.Marker;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Compaction;

/** Files that are made smaller when a project is closed after bulk work. */
class CompactionTest {
  @TempDir Path temp;
  private final H2Projects projects = new H2Projects(Migrations.released(), 500);

  @Test
  void aProjectIsWholeAfterItsFileWasMadeSmallerAndSoIsAProtectedOne() throws Exception {
    for (char[] password : new char[][] {null, "correct horse".toCharArray()}) {
      Path folder = temp.resolve(password == null ? "open" : "protected");
      Path file = folder.resolve("project.mv.db");
      try (Project project =
          password == null
              ? projects.create(folder, "Study")
              : projects.create(folder, "Study", password)) {
        fill(project, 20_000);
      }
      long before = Files.size(file);
      Marker marker = Marker.read(folder);
      try (ProjectKey key = marker.unlock(folder, password)) {
        new Compaction(folder.resolve("project"), 0).run(key);
      }
      assertThat(Files.size(file)).isLessThan(before);
      Opening how = Opening.writing();
      try (Project project = projects.open(folder, password == null ? how : how.with(password))) {
        assertThat(project.codings().count()).isEqualTo(20_000);
        assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
        assertThat(project.undo()).isPresent();
      }
    }
  }

  @Test
  void whatAKilledProgramLeftIsRemovedByTheNextOpening() throws Exception {
    Path folder = temp.resolve("study");
    projects.create(folder, "Study").close();
    Path left = folder.resolve("project.compact.unfinished.mv.db");
    Path leftToo = folder.resolve("project.compact.unfinished.mv.db.tempFile");
    Files.writeString(left, "half");
    Files.writeString(leftToo, "half");

    projects.open(folder).close();

    assertThat(left).doesNotExist();
    assertThat(leftToo).doesNotExist();
  }

  @Test
  void aProgramThatIsKilledWhileItMakesTheFileSmallerLeavesAWholeProject() throws Exception {
    Path folder = temp.resolve("study");
    try (Project project = projects.create(folder, "Study")) {
      fill(project, 20_000);
    }
    for (int kill = 0; kill < 6; kill++) {
      OtherProcess compacting = OtherProcess.waiting(CompactionProgram.class, folder.toString());
      compacting.go();
      Thread.sleep(40 + 110L * kill);
      compacting.killed();
      try (Project project = projects.open(folder)) {
        assertThat(project.codings().count()).isEqualTo(20_000);
        assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
      }
    }
  }

  private static void fill(Project project, int codings) {
    Source source = Given.source(project, "minutes", "some words ".repeat(5000));
    Code code = Given.code(project, "trust");
    project.apply(new Edit("Autocode", Given.newCodings(project, source, code, codings)));
    project.undo();
    project.redo();
  }
}
