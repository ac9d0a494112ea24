package org.manicule.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.project.Backup;

/** Which backups are kept as time goes by. */
class RotationTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void theNewestTenAreAlwaysKept() {
    List<Backup> old = every(Duration.ofDays(400), 10, Backup.Reason.OPENING);

    assertThat(Rotation.dispensable(old, NOW)).isEmpty();
  }

  @Test
  void oneADayIsKeptForAWeekAndOneAWeekForTwoMonths() {
    List<Backup> all = every(Duration.ofHours(1), 24 * 100, Backup.Reason.OPENING);

    List<Backup> kept = new ArrayList<>(all);
    kept.removeAll(Rotation.dispensable(all, NOW));

    assertThat(kept).hasSizeBetween(10 + 6 + 7, 10 + 7 + 8);
    assertThat(kept.subList(0, 10)).isEqualTo(all.subList(0, 10));
    assertThat(kept.get(kept.size() - 1).at()).isBefore(NOW.minus(Duration.ofDays(49)));
  }

  @Test
  void statesFromBeforeUpgradesAndRestoringAreKeptForHalfAYear() {
    List<Backup> all = new ArrayList<>(every(Duration.ofMinutes(1), 12, Backup.Reason.OPENING));
    Backup upgrade = backup(NOW.minus(Duration.ofDays(180)), Backup.Reason.UPGRADE);
    Backup restore = backup(NOW.minus(Duration.ofDays(181)), Backup.Reason.RESTORE);
    Backup tooOld = backup(NOW.minus(Duration.ofDays(184)), Backup.Reason.RESTORE);
    all.addAll(List.of(upgrade, restore, tooOld));

    assertThat(Rotation.dispensable(all, NOW)).contains(tooOld).doesNotContain(upgrade, restore);
  }

  private static List<Backup> every(Duration distance, int count, Backup.Reason reason) {
    List<Backup> backups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      backups.add(backup(NOW.minus(distance.multipliedBy(i)), reason));
    }
    backups.sort(Comparator.comparing(Backup::at).reversed());
    return backups;
  }

  private static Backup backup(Instant at, Backup.Reason reason) {
    return new Backup(Path.of(at + ".zip"), at, reason, "Study", 1, 0, 0, 0, 1);
  }
}
