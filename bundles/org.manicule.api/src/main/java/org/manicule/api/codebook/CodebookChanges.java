package org.manicule.api.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.JournalEntry;

/**
 * Picks the changes of some kinds out of an entry of the journal. The summary tells how many there
 * are, and bulk edits have those of the codebook before or behind those of a million codings, so
 * large entries are read from both ends until all are found.
 */
final class CodebookChanges {
  private final Set<EntityType> kinds;
  private final List<Change> fromStart = new ArrayList<>();
  private final Deque<Change> fromEnd = new ArrayDeque<>();

  private CodebookChanges(Set<EntityType> kinds) {
    this.kinds = kinds;
  }

  /** The changes of an entry to entities of some kinds, in their order. */
  static List<Change> of(JournalEntry entry, Set<EntityType> kinds) {
    CodebookChanges found = new CodebookChanges(kinds);
    if (entry.edit().changes() instanceof ChangeStream stream) {
      found.readFromBothEnds(stream, found.expected(entry));
    } else {
      entry.edit().changes().stream().filter(found::isWanted).forEach(found.fromStart::add);
    }
    found.fromStart.addAll(found.fromEnd);
    return found.fromStart;
  }

  private long expected(JournalEntry entry) {
    return entry.summary().kinds().stream()
        .filter(tally -> kinds.contains(tally.type()))
        .mapToLong(tally -> tally.total())
        .sum();
  }

  private void readFromBothEnds(ChangeStream stream, long expected) {
    Iterator<Change> forwards = stream.iterator();
    Iterator<Change> backwards = stream.inverse().iterator();
    while (found() < expected && forwards.hasNext()) {
      Change next = forwards.next();
      if (isWanted(next)) {
        fromStart.add(next);
      }
      if (found() < expected && backwards.hasNext()) {
        Change last = backwards.next().inverse();
        if (isWanted(last)) {
          fromEnd.addFirst(last);
        }
      }
    }
  }

  private long found() {
    return fromStart.size() + (long) fromEnd.size();
  }

  private boolean isWanted(Change change) {
    return kinds.contains(change.subject().type());
  }
}
