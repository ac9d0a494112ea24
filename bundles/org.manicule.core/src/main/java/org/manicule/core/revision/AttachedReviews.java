package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.AttachedItem;
import org.manicule.core.revision.AttachedNotes.Key;
import org.manicule.core.revision.AttachedNotes.Note;

/** The memos, links and case members that wait to be looked at. */
final class AttachedReviews {
  private final ProjectData project;

  AttachedReviews(ProjectData project) {
    this.project = project;
  }

  List<AttachedItem> all() {
    List<AttachedItem> items = new ArrayList<>();
    for (Source source : project.sources().all()) {
      // A text that was never changed has nothing to review, and most were not.
      if (source.revision() > 1) {
        items.addAll(inSource(source));
      }
    }
    return items;
  }

  private List<AttachedItem> inSource(Source source) {
    Map<Key, Note> notes = new AttachedNotes(project, source).all();
    if (notes.isEmpty()) {
      return List.of();
    }
    Map<String, Entity> present = present(source.id());
    EarlierTexts texts = new EarlierTexts(project, source.id());
    String now = project.sources().text(source.id());
    List<AttachedItem> items = new ArrayList<>();
    notes.forEach(
        (key, note) -> {
          Entity entity = present.get(key.entity());
          TextRange range = entity == null ? null : range(entity, key, source.id(), now);
          if (entity != null && range != null) {
            String before = texts.quote(note.revision(), note.before());
            items.add(
                new AttachedItem(
                    source,
                    entity,
                    key.end(),
                    note.revision(),
                    note.before(),
                    range,
                    before,
                    range.in(now)));
          }
        });
    items.sort(Comparator.comparing(AttachedItem::now));
    return items;
  }

  /** Where it lies; null when it was deleted or put elsewhere meanwhile. */
  private static @Nullable TextRange range(Entity entity, Key key, Id<Source> source, String now) {
    return AttachedPlace.of(entity, key.end(), source)
        .filter(range -> range.end() <= now.length())
        .orElse(null);
  }

  private Map<String, Entity> present(Id<Source> source) {
    Map<String, Entity> present = new HashMap<>();
    project.memos().on(source).forEach(memo -> present.put(memo.id().toString(), memo));
    project.memos().linksOf(source).forEach(link -> present.put(link.id().toString(), link));
    project.cases().members().stream()
        .filter(member -> member.source().equals(source))
        .forEach(member -> present.put(member.id().toString(), member));
    return present;
  }

  List<Change> without(List<AttachedItem> items) {
    Map<Source, List<Key>> bySource = new LinkedHashMap<>();
    for (AttachedItem item : items) {
      bySource
          .computeIfAbsent(item.source(), any -> new ArrayList<>())
          .add(new Key(item.entity().id().toString(), item.end()));
    }
    List<Change> changes = new ArrayList<>();
    bySource.forEach(
        (source, keys) -> changes.addAll(new AttachedNotes(project, source).without(keys)));
    return changes;
  }

  List<Change> attach(AttachedItem item, TextRange stretch) {
    List<Change> changes = new ArrayList<>();
    Entity moved = AttachedPlace.moved(item.entity(), item.end(), item.source().id(), stretch);
    if (!moved.equals(item.entity())) {
      changes.add(Change.replaced(item.entity(), moved));
    }
    changes.addAll(without(List.of(item)));
    return changes;
  }
}
