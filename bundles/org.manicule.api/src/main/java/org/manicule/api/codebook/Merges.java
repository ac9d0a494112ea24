package org.manicule.api.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.project.Change;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.EditSummary.Tally;
import org.manicule.api.project.JournalEntry;

/**
 * Recognises merges in the journal: a code is removed, and in the same edit one of its codings or
 * memos becomes another code's. A merged code that had none of them is not recognised.
 */
final class Merges {
  private final Map<Id<?>, Id<Code>> found = new HashMap<>();

  /** Each merged code with the one it ended up in. */
  Map<Id<?>, Id<Code>> found() {
    Map<Id<?>, Id<Code>> ends = new HashMap<>();
    found.values().forEach(successor -> ends.put(successor, end(successor)));
    Map<Id<?>, Id<Code>> merged = new HashMap<>();
    found.forEach((code, successor) -> merged.put(code, ends.getOrDefault(successor, successor)));
    return merged;
  }

  private Id<Code> end(Id<Code> code) {
    Set<Id<Code>> seen = new HashSet<>();
    Id<Code> last = code;
    for (Id<Code> next = found.get(last); next != null && seen.add(last); next = found.get(last)) {
      last = next;
    }
    return last;
  }

  /** Looks at an entry; newer ones come first. */
  void look(JournalEntry entry) {
    EditSummary summary = entry.summary();
    boolean removedCodes = summary.tally(EntityType.CODE).map(Tally::removed).orElse(0L) > 0;
    boolean moved = replaced(summary, EntityType.CODING) || replaced(summary, EntityType.MEMO);
    if (removedCodes && moved) {
      find(entry);
    }
  }

  private static boolean replaced(EditSummary summary, EntityType type) {
    return summary.tally(type).map(Tally::replaced).orElse(0L) > 0;
  }

  private void find(JournalEntry entry) {
    Set<Id<?>> removed = new HashSet<>();
    for (Change change : CodebookChanges.of(entry, Set.of(EntityType.CODE))) {
      if (change.after() == null) {
        removed.add(change.subject().id());
      }
    }
    Map<Id<?>, Id<Code>> successors = new HashMap<>();
    Iterator<Change> changes = entry.edit().changes().iterator();
    while (changes.hasNext() && !successors.keySet().containsAll(removed)) {
      Change change = changes.next();
      Entity before = change.before();
      Entity after = change.after();
      if (before != null && after != null) {
        note(before, after, successors);
      }
    }
    successors.forEach(
        (code, successor) -> {
          if (removed.contains(code)) {
            found.putIfAbsent(code, successor);
          }
        });
  }

  private static void note(Entity before, Entity after, Map<Id<?>, Id<Code>> successors) {
    if (before instanceof Coding was && after instanceof Coding is) {
      note(was.code(), is.code(), successors);
    } else if (before instanceof Memo was && after instanceof Memo is) {
      note(was.anchor(), is.anchor(), successors);
    }
  }

  private static void note(Id<Code> was, Id<Code> is, Map<Id<?>, Id<Code>> successors) {
    if (!was.equals(is)) {
      successors.putIfAbsent(was, is);
    }
  }

  @SuppressWarnings("unchecked") // an anchor on a code holds the identity of a code
  private static void note(
      @Nullable Anchor was, @Nullable Anchor is, Map<Id<?>, Id<Code>> successors) {
    if (was != null
        && is != null
        && was.type() == EntityType.CODE
        && is.type() == EntityType.CODE) {
      note((Id<Code>) was.id(), (Id<Code>) is.id(), successors);
    }
  }
}
