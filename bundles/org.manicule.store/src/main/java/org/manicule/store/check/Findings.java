package org.manicule.store.check;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;

/** What the check has found so far; of very many things alike only the first are listed. */
final class Findings {
  private static final int LISTED = 100;

  private final List<Issue> issues = new ArrayList<>();
  private int alike;

  /** Begins with another thing to look for. */
  void begin() {
    end();
    alike = 0;
  }

  void error(String where, String message) {
    add(Issue.error(where, message));
  }

  void warning(String where, String message) {
    add(Issue.warning(where, message));
  }

  private void add(Issue issue) {
    if (++alike <= LISTED) {
      issues.add(issue);
    }
  }

  private void end() {
    if (alike > LISTED) {
      issues.add(Issue.error("the project", "There are " + (alike - LISTED) + " more like this."));
    }
  }

  /** All that was found. */
  List<Issue> all() {
    end();
    return List.copyOf(issues);
  }
}
