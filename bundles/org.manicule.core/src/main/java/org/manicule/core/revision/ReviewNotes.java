package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;

/**
 * The notes of one source about codings to be reviewed. Each is a property of its own, so that
 * taking one off costs the same however many there are; one more property lists whose they are.
 */
final class ReviewNotes {
  private final ProjectData project;
  private final Id<Source> source;

  ReviewNotes(ProjectData project, Id<Source> source) {
    this.project = project;
    this.source = source;
  }

  /** The property that lists the codings of a source on which there are or were notes. */
  static String name(Id<Source> source) {
    return "review." + source;
  }

  List<ReviewNote> all() {
    return listed().stream().flatMap(coding -> find(coding).stream()).toList();
  }

  Optional<ReviewNote> find(Id<Coding> coding) {
    return stored(coding).flatMap(property -> ReviewNote.read(source, coding, property));
  }

  private Optional<Property> stored(Id<Coding> coding) {
    return project.property(Property.idOf(ReviewNote.name(source, coding)));
  }

  private Optional<Property> list() {
    return project.property(Property.idOf(name(source)));
  }

  private Set<Id<Coding>> listed() {
    Set<Id<Coding>> codings = new LinkedHashSet<>();
    list()
        .ifPresent(
            list ->
                list.value()
                    .lines()
                    .filter(ReviewNotes::isId)
                    .map(Id::<Coding>of)
                    .forEach(codings::add));
    return codings;
  }

  private static boolean isId(String line) {
    return line.matches("[0-9a-fA-F-]{36}");
  }

  /** The changes by which notes are taken off. */
  List<Change> without(Collection<Id<Coding>> codings) {
    return changed(codings, List.of());
  }

  /** The changes by which notes are taken off and others put on. */
  List<Change> changed(Collection<Id<Coding>> gone, List<ReviewNote> come) {
    List<Change> changes = new ArrayList<>();
    Set<Id<Coding>> removed = new LinkedHashSet<>(gone);
    removed.forEach(coding -> stored(coding).map(Change::removed).ifPresent(changes::add));
    for (ReviewNote note : come) {
      Property after = note.property(source);
      changes.add(
          stored(note.coding())
              .map(before -> Change.replaced(before, after))
              .orElseGet(() -> Change.added(after)));
    }
    Set<Id<Coding>> listed = listed();
    if (!come.isEmpty()) {
      listed.removeIf(coding -> removed.contains(coding) || stored(coding).isEmpty());
      come.forEach(note -> listed.add(note.coding()));
      changeList(listed, changes);
    } else if (listed.stream()
        .noneMatch(coding -> !removed.contains(coding) && stored(coding).isPresent())) {
      changeList(Set.of(), changes);
    }
    return changes;
  }

  private void changeList(Set<Id<Coding>> codings, List<Change> changes) {
    Optional<Property> before = list();
    if (codings.isEmpty()) {
      before.map(Change::removed).ifPresent(changes::add);
      return;
    }
    Property after =
        Property.of(name(source), String.join("\n", codings.stream().map(Id::toString).toList()));
    if (!before.equals(Optional.of(after))) {
      changes.add(
          before.map(list -> Change.replaced(list, after)).orElseGet(() -> Change.added(after)));
    }
  }
}
