package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Who has a project open.
 *
 * @param user the user's name on that computer
 * @param machine the computer's name
 * @param process the process there
 * @param since when it was opened
 */
record Holder(String user, String machine, long process, Instant since) {
  private static final DateTimeFormatter LOCAL_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  /** This process, now. */
  static Holder here() {
    return new Holder(
        System.getProperty("user.name", "?"),
        machineName(),
        ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The text of the lock file: for people, and for the message of a second program. */
  String text() {
    return "opened by "
        + user
        + "\non "
        + machine
        + "\nprocess "
        + process
        + "\nsince "
        + since
        + "\n";
  }

  /** The words of {@link #text} as a part of a sentence; empty when the text is something else. */
  static String describe(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[0].startsWith("opened by ") || !lines[3].startsWith("since ")) {
      return "";
    }
    Instant since = Instant.parse(lines[3].substring("since ".length()));
    String time = LOCAL_TIME.format(since.atZone(ZoneId.systemDefault()));
    return " by " + lines[0].substring("opened by ".length()) + " " + lines[1] + " since " + time;
  }

  /** The name as the system knows it; never asks the network, which a look-up by address would. */
  private static String machineName() {
    for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException unknown) {
      return "a computer without a name";
    }
  }
}
