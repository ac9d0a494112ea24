package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;

/** A program that is killed at any moment. */
class CrashTest {
  private static final int KILLS = 5;

  @TempDir Path temp;

  @Test
  void everyEditThatWasToldToBeMadeIsThereAfterAKill() throws Exception {
    Path folder = temp.resolve("study.manicule");
    try (Project project = new H2Projects().create(folder, "Study")) {
      Given.source(project, "minutes", "some words ".repeat(500));
      Given.code(project, "trust");
    }
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      OtherProcess editing = OtherProcess.editing(folder);
      Thread.sleep(20 + random.nextInt(800));
      long acknowledged = editing.killed();

      assertThat(acknowledged).isPositive();
      try (Project project = new H2Projects().open(folder)) {
        // The edit after the last acknowledged one may or may not have been made.
        assertThat(project.journal().last()).isBetween(acknowledged, acknowledged + 1);
        assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
        assertThat(project.undo()).isPresent();
        assertThat(project.redo()).isPresent();
      }
    }
  }
}
