package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.schema.ReleasedProject;

/**
 * A program that is killed at any moment of its work. {@code releng/kill-test.sh} runs it many more
 * times; -Dmanicule.kills says how often, -Dmanicule.seed repeats what failed,
 * -Dmanicule.kill-work=BULK_EDITS kills only that kind of work.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("manicule.kills", 42);
  private static final long SEED = Long.getLong("manicule.seed", System.nanoTime() % 1_000_000);

  /** The one kind of work that is killed; empty for all. */
  private static final String ONLY = System.getProperty("manicule.kill-work", "");

  private static final int LANES = 2;
  private static final int LIVES = 4;

  @TempDir static Path temp;
  private static Path small;
  private static Path old;

  @BeforeAll
  static void makeTemplates() throws IOException {
    small = temp.resolve("small.manicule");
    try (Project project = new H2Projects().create(small, "Study")) {
      Given.source(project, "minutes", "some words ".repeat(500));
      Given.code(project, "trust");
      new H2Backups().make(project, Backup.Reason.ASKED, Monitor.silent());
    }
    old = ReleasedProject.unpack("schema-1.zip", temp.resolve("old"));
  }

  @ParameterizedTest
  @EnumSource
  void aKillLosesNothingThatWasAcknowledged(KilledProgram.Work work) throws Exception {
    assumeTrue(ONLY.isEmpty() || ONLY.equals(work.name()));
    int kinds = ONLY.isEmpty() ? KilledProgram.Work.values().length : 1;
    int kills = Math.max(1, KILLS / kinds);
    Instant start = Instant.now();
    List<KillTrial> trials = new ArrayList<>();
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<List<KillTrial>>> running = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        long seed = SEED + work.ordinal() * 1000L + lane;
        int share = kills / LANES + (lane < kills % LANES ? 1 : 0);
        Path place = Files.createDirectories(temp.resolve(work + "-" + lane));
        running.add(lanes.submit(() -> run(work, place, share, new Random(seed))));
      }
      for (Future<List<KillTrial>> lane : running) {
        trials.addAll(lane.get());
      }
    } finally {
      lanes.shutdownNow();
    }
    note(work, trials, Duration.between(start, Instant.now()));
    assertThat(trials).hasSize(kills);
  }

  private static List<KillTrial> run(KilledProgram.Work work, Path place, int kills, Random random)
      throws Exception {
    List<KillTrial> trials = new ArrayList<>();
    Path folder = place;
    for (int kill = 0; kill < kills; kill++) {
      // Some lives on the same project: a crash after a crash must not harm either.
      boolean fresh = work == KilledProgram.Work.MIGRATION || kill % LIVES == 0;
      if (fresh) {
        Path template = work == KilledProgram.Work.MIGRATION ? old : small;
        folder = Folders.copy(template, place.resolve(kill + ".manicule"));
      }
      KillTrial trial = new KillTrial(work, folder, random.nextLong());
      trial.kill(random);
      trial.assertNothingLost("seed " + SEED + ", kill " + kill + " in " + place.getFileName());
      trials.add(trial);
    }
    return trials;
  }

  /** Keeps a line for releng/kill-test.sh to add up. */
  private static void note(KilledProgram.Work work, List<KillTrial> trials, Duration took)
      throws IOException {
    String line =
        "%s: %d kills, %d edits and %d backups and restores acknowledged, %d s, seed %d%n"
            .formatted(
                work,
                trials.size(),
                trials.stream().mapToLong(KillTrial::edits).sum(),
                trials.stream().mapToLong(KillTrial::others).sum(),
                took.toSeconds(),
                SEED);
    Files.writeString(
        Path.of("target", "kill-test.txt"),
        line,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
