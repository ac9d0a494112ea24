package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;

/** The entries of a bibliography and what was odd in it. */
final class Entries {
  private final String fileName;
  private final List<Entry> all = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Integer> lineByKey = new HashMap<>();

  Entries(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  List<Entry> all() {
    return all;
  }

  List<Issue> issues() {
    return issues;
  }

  /** An entry that begins in a line; the type is as the format writes it. */
  Entry make(String key, int line, String writtenType) {
    String type =
        EntryTypes.words(writtenType)
            .orElseGet(
                () -> {
                  warn(line, "issue.type", writtenType);
                  return writtenType;
                });
    return new Entry(key, line, type);
  }

  void add(Entry entry) {
    if (!entry.key().isEmpty()) {
      Integer before = lineByKey.putIfAbsent(entry.key(), entry.line());
      if (before != null) {
        warn(entry.line(), "issue.key.twice", entry.key(), before);
      }
    }
    if (entry.get(Entry.Part.TITLE).isEmpty() && entry.makers().isEmpty()) {
      warn(entry.line(), "issue.bare", entry.key());
    }
    all.add(entry);
  }

  void warn(int line, String key, Object... values) {
    issues.add(Issue.warning(Messages.text("place", fileName, line), Messages.text(key, values)));
  }
}
