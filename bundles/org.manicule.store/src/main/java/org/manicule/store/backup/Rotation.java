package org.manicule.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.manicule.api.project.Backup;

/**
 * Which backups are kept: the newest ten, of each of the last seven days the newest one, of each of
 * the last eight weeks the newest one; and for half a year those that keep a state from before the
 * project was brought up to date or put back.
 */
final class Rotation {
  private static final int NEWEST = 10;
  private static final Duration DAYS = Duration.ofDays(7);
  private static final Duration WEEKS = Duration.ofDays(56);
  private static final Duration HALF_A_YEAR = Duration.ofDays(183);

  private Rotation() {}

  /**
   * The backups that need not be kept.
   *
   * @param backups all there are, newest first
   * @param now the present
   */
  static List<Backup> dispensable(List<Backup> backups, Instant now) {
    Set<Backup> kept = new HashSet<>();
    backups.stream().limit(NEWEST).forEach(kept::add);
    keepNewestOfEach(backups, now.minus(DAYS), Rotation::day, kept);
    keepNewestOfEach(backups, now.minus(WEEKS), Rotation::week, kept);
    backups.stream()
        .filter(each -> isTurningPoint(each.reason()) && each.at().isAfter(now.minus(HALF_A_YEAR)))
        .forEach(kept::add);
    return backups.stream().filter(each -> !kept.contains(each)).toList();
  }

  private static boolean isTurningPoint(Backup.Reason reason) {
    return reason == Backup.Reason.RESTORE || reason == Backup.Reason.UPGRADE;
  }

  private static void keepNewestOfEach(
      List<Backup> newestFirst, Instant since, Function<LocalDate, Object> span, Set<Backup> kept) {
    Set<Object> seen = new HashSet<>();
    for (Backup each : newestFirst) {
      Object of = span.apply(LocalDate.ofInstant(each.at(), ZoneOffset.UTC));
      if (each.at().isAfter(since) && seen.add(of)) {
        kept.add(each);
      }
    }
  }

  private static Object day(LocalDate date) {
    return date;
  }

  private static Object week(LocalDate date) {
    return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
