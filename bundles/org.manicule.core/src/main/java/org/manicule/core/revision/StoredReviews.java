package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.AttachedItem;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.Reviews;

/** The reviews that a project keeps. */
final class StoredReviews implements Reviews {
  private static final Comparator<ReviewItem> BY_PLACE =
      Comparator.comparing((ReviewItem item) -> place(item))
          .thenComparing(item -> item.coding().id());

  private final ProjectData project;

  StoredReviews(ProjectData project) {
    this.project = project;
  }

  private static TextRange place(ReviewItem item) {
    return item.coding().textRange().orElse(item.before());
  }

  @Override
  public List<ReviewItem> all() {
    List<ReviewItem> items = new ArrayList<>();
    for (Source source : project.sources().all()) {
      // A text that was never changed has nothing to review, and most were not.
      if (source.revision() > 1) {
        items.addAll(inSource(source));
      }
    }
    return items;
  }

  @Override
  public List<ReviewItem> inSource(Id<Source> id) {
    return project.sources().find(id).map(this::inSource).orElse(List.of());
  }

  private List<ReviewItem> inSource(Source source) {
    List<ReviewNote> notes = new ReviewNotes(project, source.id()).all();
    if (notes.isEmpty()) {
      return List.of();
    }
    Map<Id<Coding>, Coding> present = new HashMap<>();
    project.codings().inSource(source.id()).forEach(each -> present.put(each.id(), each));
    EarlierTexts texts = new EarlierTexts(project, source.id());
    String now = project.sources().text(source.id());
    List<ReviewItem> items = new ArrayList<>();
    for (ReviewNote note : notes) {
      Coding coding = present.get(note.coding());
      // One that was uncoded meanwhile needs no review any more.
      if (note.lost() != null || coding != null) {
        items.add(item(source, note, coding, texts, now));
      }
    }
    items.sort(BY_PLACE);
    return items;
  }

  private static ReviewItem item(
      Source source, ReviewNote note, @Nullable Coding present, EarlierTexts texts, String now) {
    String before = texts.quote(note.revision(), note.before());
    Coding lost = note.lost();
    if (present == null && lost != null) {
      return new ReviewItem(source, lost, true, note.revision(), note.before(), before, "", false);
    }
    Coding coding = present != null ? present : Objects.requireNonNull(lost);
    String quote =
        coding
            .textRange()
            .filter(range -> range.end() <= now.length())
            .map(range -> range.in(now))
            .orElse("");
    boolean small = Places.isSmall(before, quote);
    return new ReviewItem(
        source, coding, false, note.revision(), note.before(), before, quote, small);
  }

  @Override
  public Edit accept(List<ReviewItem> items) {
    return new Edit(Messages.text("edit.accept", items.size()), withoutNotes(items));
  }

  @Override
  public Edit uncode(List<ReviewItem> items) {
    List<Change> changes = new ArrayList<>();
    items.stream()
        .filter(item -> !item.lost())
        .forEach(item -> changes.add(Change.removed(item.coding())));
    changes.addAll(withoutNotes(items));
    return new Edit(Messages.text("edit.uncode", items.size()), changes);
  }

  private void check(Source source, TextRange stretch) {
    if (stretch.isEmpty()) {
      throw problem("place.empty");
    }
    if (stretch.end() > project.sources().text(source.id()).length()) {
      throw problem("place.beyond", source.name());
    }
  }

  @Override
  public Edit place(ReviewItem item, TextRange stretch) {
    check(item.source(), stretch);
    Coding placed = item.coding().withLocation(stretch);
    if (item.lost() && project.codebook().tree().find(placed.code()).isEmpty()) {
      throw Messages.problem("place.noCode");
    }
    List<Change> changes = new ArrayList<>();
    if (item.lost()) {
      changes.add(Change.added(placed));
    } else if (!placed.equals(item.coding())) {
      changes.add(Change.replaced(item.coding(), placed));
    }
    changes.addAll(withoutNotes(List.of(item)));
    return new Edit(Messages.text("edit.place"), changes);
  }

  @Override
  public List<AttachedItem> attached() {
    return new AttachedReviews(project).all();
  }

  @Override
  public Edit acceptAttached(List<AttachedItem> items) {
    List<Change> changes = new AttachedReviews(project).without(items);
    return new Edit(Messages.text("edit.accept", items.size()), changes);
  }

  @Override
  public Edit attach(AttachedItem item, TextRange stretch) {
    check(item.source(), stretch);
    return new Edit(
        Messages.text("edit.attach"), new AttachedReviews(project).attach(item, stretch));
  }

  private static UserException problem(String key, Object... arguments) {
    return new UserException(Messages.text(key, arguments), Messages.text("place.todo"));
  }

  private List<Change> withoutNotes(List<ReviewItem> items) {
    Map<Id<Source>, List<Id<Coding>>> bySource = new LinkedHashMap<>();
    for (ReviewItem item : items) {
      bySource
          .computeIfAbsent(item.source().id(), key -> new ArrayList<>())
          .add(item.coding().id());
    }
    List<Change> changes = new ArrayList<>();
    bySource.forEach(
        (source, codings) -> changes.addAll(new ReviewNotes(project, source).without(codings)));
    return changes;
  }
}
