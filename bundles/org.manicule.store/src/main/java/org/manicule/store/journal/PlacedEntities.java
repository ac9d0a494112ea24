package org.manicule.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;

/** Which entities have a place in a text, and what changes do to places and texts. */
final class PlacedEntities {
  /** The kinds that may have a place. */
  static final Set<EntityType> KINDS =
      Set.of(
          EntityType.CODING,
          EntityType.UNIT,
          EntityType.CASE_MEMBER,
          EntityType.MEMO,
          EntityType.LINK);

  private PlacedEntities() {}

  private record Place(Id<Source> source, Location location) {}

  /** The sources in whose texts a change puts something where it was not before. */
  static List<Id<Source>> sourcesOfNewPlaces(Change change) {
    List<Place> places = places(change.after());
    places.removeAll(places(change.before()));
    return places.stream().map(Place::source).toList();
  }

  /** The source as it was before, when a change gives it another text. */
  static Optional<Source> correctedSource(Change change) {
    return change.before() instanceof Source before
            && change.after() instanceof Source after
            && !before.textHash().equals(after.textHash())
        ? Optional.of(before)
        : Optional.empty();
  }

  private static List<Place> places(@Nullable Entity entity) {
    List<Place> places = new ArrayList<>();
    if (entity instanceof Coding coding) {
      add(coding.source(), coding.location(), places);
    } else if (entity instanceof Unit unit) {
      add(unit.source(), unit.range(), places);
    } else if (entity instanceof CaseMember member) {
      add(member.source(), member.location(), places);
    } else if (entity instanceof Memo memo) {
      add(memo.anchor(), places);
    } else if (entity instanceof Link link) {
      add(link.from(), places);
      add(link.to(), places);
    }
    return places;
  }

  private static void add(@Nullable Anchor anchor, List<Place> to) {
    if (anchor != null) {
      add(new Id<>(anchor.id().value()), anchor.location(), to);
    }
  }

  /** Rectangles on pages and pictures do not depend on the text. */
  private static void add(Id<Source> source, @Nullable Location location, List<Place> to) {
    if (location != null && location.textRange().isPresent()) {
      to.add(new Place(source, location));
    }
  }
}
