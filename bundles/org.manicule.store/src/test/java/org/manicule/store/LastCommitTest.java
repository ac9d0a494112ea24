package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.project.Project;

/** The first edits after opening, which H2 writes into room that is free since the last time. */
class LastCommitTest {
  /** After this time H2 writes over room that has become free. */
  private static final long UNTIL_ROOM_IS_FREE = 6_000;

  @TempDir Path temp;

  @Test
  void isThereAfterAKillAlsoWhenItWasWrittenIntoFreeRoom() throws Exception {
    Path folder = temp.resolve("study.manicule");
    try (Project project = new H2Projects().create(folder, "Study")) {
      Given.source(project, "minutes", "some words ".repeat(500));
      Given.code(project, "trust");
    }
    Thread.sleep(UNTIL_ROOM_IS_FREE);
    for (int i = 0; i < 3; i++) {
      Path copy = Folders.copy(folder, temp.resolve(i + ".manicule"));
      OtherProcess other =
          OtherProcess.waiting(
              KilledProgram.class,
              KilledProgram.Work.SINGLE_EDITS.toString(),
              copy.toString(),
              Integer.toString(i));
      other.go();
      other.await("edit");
      List<String> said = other.killed();

      long acknowledged = Long.parseLong(said.get(said.size() - 1).split(" ")[1]);
      try (Project project = new H2Projects().open(copy)) {
        assertThat(project.journal().last()).isBetween(acknowledged, acknowledged + 1);
      }
    }
  }
}
