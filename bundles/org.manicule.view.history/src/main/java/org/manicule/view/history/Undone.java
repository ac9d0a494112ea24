package org.manicule.view.history;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.JournalLine;

/** Knows which entries are undone now, from who undoes whom. */
final class Undone {
  private final Map<Long, Long> undoneBy = new HashMap<>();

  /** An entry, in any order. */
  void add(JournalLine line) {
    if (line.undoes() != null) {
      undoneBy.merge(line.undoes(), line.number(), Math::max);
    }
  }

  void addAll(Undone other) {
    other.undoneBy.forEach((undone, by) -> undoneBy.merge(undone, by, Math::max));
  }

  /** Undone once, unless that was undone in its turn, and so on. */
  boolean isUndone(long number) {
    boolean undone = false;
    @Nullable Long by = undoneBy.get(number);
    while (by != null) {
      undone = !undone;
      by = undoneBy.get(by);
    }
    return undone;
  }
}
