package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.project.ProjectInUseException;

/** Who has a project open, as the lock file says it. */
final class Holder {
  private static final DateTimeFormatter LOCAL_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private static final Pattern TEXT =
      Pattern.compile("opened by (.*)\non (.*)\nprocess (\\d{1,18})\nsince (.*)\n");

  private static final Path MAC_NAMES =
      Path.of("/Library/Preferences/SystemConfiguration/preferences.plist");
  private static final Pattern MAC_NAME =
      Pattern.compile("<key>LocalHostName</key>\\s*<string>([^<]+)</string>");

  private Holder() {}

  /** This process, now. */
  static ProjectInUseException.Holder here() {
    return new ProjectInUseException.Holder(
        System.getProperty("user.name", "?"),
        machineName(),
        ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The text of the lock file: for people, and for the message of a second program. */
  static String text(ProjectInUseException.Holder holder) {
    return "opened by "
        + holder.user()
        + "\non "
        + holder.machine()
        + "\nprocess "
        + holder.process()
        + "\nsince "
        + holder.since()
        + "\n";
  }

  /** What a lock file says; unknown when it says something else. */
  static ProjectInUseException.Holder parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return ProjectInUseException.Holder.UNKNOWN;
    }
    try {
      return new ProjectInUseException.Holder(
          parts.group(1),
          parts.group(2),
          Long.parseLong(parts.group(3)),
          Instant.parse(parts.group(4)));
    } catch (DateTimeException odd) {
      return ProjectInUseException.Holder.UNKNOWN;
    }
  }

  /** A holder as a part of a sentence; empty when nothing is known. */
  static String words(ProjectInUseException.Holder holder) {
    if (holder.equals(ProjectInUseException.Holder.UNKNOWN)) {
      return "";
    }
    String time = LOCAL_TIME.format(holder.since().atZone(ZoneId.systemDefault()));
    return " by " + holder.user() + " on " + holder.machine() + " since " + time;
  }

  /** The name as the system knows it; never asks the network, which a look-up by address would. */
  private static String machineName() {
    String windows = System.getenv("COMPUTERNAME");
    if (windows != null && !windows.isBlank()) {
      return windows;
    }
    String linux = read(Path.of("/etc/hostname")).strip();
    if (!linux.isEmpty()) {
      return linux;
    }
    Matcher mac = MAC_NAME.matcher(read(MAC_NAMES));
    return mac.find() ? mac.group(1) : "a computer without a name";
  }

  private static String read(Path file) {
    try {
      return Files.isReadable(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      return "";
    }
  }
}
