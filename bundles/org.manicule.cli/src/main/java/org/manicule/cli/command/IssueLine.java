package org.manicule.cli.command;

import java.util.Locale;
import org.manicule.api.Issue;

/** An issue as one line: {@code warning: minutes.pdf, page 3: ...}. */
final class IssueLine {
  private IssueLine() {}

  static String of(Issue issue) {
    String where = issue.where().isEmpty() ? "" : issue.where() + ": ";
    return severity(issue) + ": " + where + issue.message();
  }

  static String severity(Issue issue) {
    return issue.severity().name().toLowerCase(Locale.ROOT);
  }
}
