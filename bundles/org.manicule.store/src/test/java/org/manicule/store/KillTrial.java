package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.sql.Database;

/** One program that was killed, and what must be there afterwards. */
final class KillTrial {
  private static final AtomicInteger OPENING = new AtomicInteger(2000);

  private final KilledProgram.Work work;
  private final Path folder;
  private final long seed;
  private final H2Backups backups = new H2Backups();
  private long before;
  private List<String> said = List.of();

  KillTrial(KilledProgram.Work work, Path folder, long seed) {
    this.work = work;
    this.folder = folder;
    this.seed = seed;
  }

  /** Kills the program at some moment of its work. */
  void kill(Random random) throws IOException, InterruptedException {
    before =
        Database.inspect(
            folder.resolve("project"),
            null,
            session -> session.number("SELECT MAX(number) FROM journal"));
    try (OtherProcess other =
        OtherProcess.waiting(
            KilledProgram.class, work.toString(), folder.toString(), Long.toString(seed))) {
      other.go();
      switch (work) {
        // The upgrade is a part of opening: killed somewhere on the way, or soon after it.
        case MIGRATION -> Thread.sleep(random.nextInt(OPENING.get()));
        case RESTORE -> pause(other, random.nextBoolean() ? "edit" : "restored", random);
        case BACKUP -> pause(other, random.nextBoolean() ? "open" : "backup", random);
        default -> pause(other, random.nextInt(3) == 0 ? "open" : "edit", random);
      }
      said = other.killed();
      learn();
    }
  }

  private static void pause(OtherProcess other, String event, Random random)
      throws InterruptedException {
    other.await(event);
    Thread.sleep(random.nextInt(700));
  }

  /** The time in which the kills of upgrades fall follows the speed of the machine. */
  private void learn() {
    if (work == KilledProgram.Work.MIGRATION) {
      OPENING.updateAndGet(millis -> said.contains("open") ? millis - 150 : millis + 300);
    }
  }

  /** How many edits it was told are made. */
  long edits() {
    return said.stream().filter(line -> line.startsWith("edit")).count();
  }

  /** How many backups and restores it was told are made. */
  long others() {
    return said.stream().filter(line -> line.matches("(backup|restored) .*")).count();
  }

  /** Opens the project and looks at everything. */
  void assertNothingLost(String which) throws IOException {
    try (Project project = new H2Projects().open(folder)) {
      long last = project.journal().last();
      assertThat(possible()).as(which + " " + said).contains(last);
      assertThat(new StoredDataCheck().check(project, Monitor.silent())).as(which).isEmpty();
      if (project.journal().undoable().isPresent()) {
        assertThat(project.undo()).as(which).isPresent();
        assertThat(project.redo()).as(which).isPresent();
      }
      assertBackupsAreSane(which, last);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**{upgrade,unfinished}**");
  }

  /** What the number of the newest entry may be: what was under way may be there or not. */
  private Set<Long> possible() {
    Set<Long> possible = Set.of(before, before + 1);
    long lastEdit = before;
    for (String line : said) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "edit" -> lastEdit = Long.parseLong(words[1]);
        case "restored" -> lastEdit = Long.parseLong(words[1]);
        default -> {}
      }
      possible =
          words[0].equals("restoring") ? Set.of(lastEdit, 3L) : Set.of(lastEdit, lastEdit + 1);
    }
    return possible;
  }

  private void assertBackupsAreSane(String which, long last) throws IOException {
    List<Backup> all = backups.of(folder);
    Path place = folder.resolve("backups");
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        assertThat(files)
            .as(which)
            .containsExactlyInAnyOrderElementsOf(all.stream().map(Backup::file).toList());
      }
    }
    said.stream()
        .filter(line -> line.startsWith("backup "))
        // Of very many only the newest are kept.
        .skip(Math.max(0, others() - 5))
        .forEach(line -> assertThat(all).as(which).anyMatch(each -> isTold(each, line)));
    if (work == KilledProgram.Work.MIGRATION && said.contains("open")) {
      assertThat(all).as(which).anyMatch(each -> each.reason() == Backup.Reason.UPGRADE);
    }
    assertRestoreKeptThePresent(which, last, all);
  }

  /** When a restore that was not acknowledged has happened, the state before must be kept. */
  private void assertRestoreKeptThePresent(String which, long last, List<Backup> all) {
    String newest = said.get(said.size() - 1);
    if (newest.startsWith("restoring ")) {
      long present = Long.parseLong(newest.substring("restoring ".length()));
      assertThat(last == present || all.stream().anyMatch(each -> keeps(each, present)))
          .as(which)
          .isTrue();
    }
  }

  private static boolean keeps(Backup backup, long entry) {
    return backup.reason() == Backup.Reason.RESTORE && backup.lastEntry() == entry;
  }

  private static boolean isTold(Backup backup, String line) {
    return line.equals("backup " + backup.file().getFileName() + " " + backup.lastEntry());
  }
}
