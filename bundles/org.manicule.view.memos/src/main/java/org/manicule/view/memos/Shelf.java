package org.manicule.view.memos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;
import org.manicule.ui.api.Selection;

/**
 * The memos of a project as they were at one moment, with the places of the codings they are on, so
 * that moving the caret asks the project nothing. Does not change.
 */
final class Shelf {
  /** No memos. */
  static final Shelf EMPTY = new Shelf();

  /** An edit of more changes is not looked through. */
  private static final int MOST_LOOKED_AT = 2_000;

  private final List<Memo> memos;
  private final Map<Anchor, Id<Memo>> byAnchor = new HashMap<>();
  private final Map<Anchor, Passage> places = new HashMap<>();

  private Shelf() {
    memos = List.of();
  }

  /** Reads all memos. */
  Shelf(ProjectData project) {
    memos = project.memos().all();
    for (Memo memo : memos) {
      Anchor anchor = memo.anchor();
      if (anchor != null) {
        byAnchor.putIfAbsent(anchor, memo.id());
        if (anchor.type() == EntityType.CODING) {
          project
              .codings()
              .find(Places.id(anchor))
              .map(Coding::passage)
              .ifPresent(place -> places.put(anchor, place));
        }
      }
    }
  }

  boolean isEmpty() {
    return memos.isEmpty();
  }

  /** The memos that fit a filter, newest first. */
  List<Memo> find(MemoFilter filter, Selection looking) {
    Here here = new Here(looking, anchor -> Optional.ofNullable(places.get(anchor)));
    return memos.stream().filter(memo -> filter.lets(memo, here)).toList();
  }

  /** The memo on exactly the selected coding, words or code. */
  Optional<Id<Memo>> of(Selection selection, boolean otherCodes) {
    Anchor anchor = null;
    TextRange range = selection.range();
    if (selection.coding() != null) {
      anchor = new Anchor(EntityType.CODING, selection.coding(), null);
    }
    if ((anchor == null || !byAnchor.containsKey(anchor))
        && selection.source() != null
        && range != null
        && !range.isEmpty()) {
      anchor = new Anchor(EntityType.SOURCE, selection.source(), range);
    }
    if ((anchor == null || !byAnchor.containsKey(anchor))
        && otherCodes
        && selection.codes().size() == 1) {
      anchor = new Anchor(EntityType.CODE, selection.codes().iterator().next(), null);
    }
    return anchor == null ? Optional.empty() : Optional.ofNullable(byAnchor.get(anchor));
  }

  /** Whether an edit moved or removed a coding that has a memo. */
  boolean isConcerned(JournalEntry entry) {
    if (places.isEmpty() || !entry.summary().touches(EntityType.CODING)) {
      return false;
    }
    if (entry.summary().changes() > MOST_LOOKED_AT) {
      return true;
    }
    for (Change change : entry.edit().changes()) {
      if (places.containsKey(Anchor.on(change.subject()))) {
        return true;
      }
    }
    return false;
  }
}
