package org.manicule.cli.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as lists for people show them: where the user is, to the second. JSON keeps UTC. */
final class LocalTime {
  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private LocalTime() {}

  static String of(Instant at) {
    return TO_THE_SECOND.format(at.atZone(ZoneId.systemDefault()));
  }
}
