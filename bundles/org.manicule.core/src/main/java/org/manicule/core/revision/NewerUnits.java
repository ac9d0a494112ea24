package org.manicule.core.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;

/**
 * Puts the units of a newer file in the place of the earlier ones. A unit that is still there keeps
 * its identity, because memos and links may hang on it: it is known by where it went, or else by
 * its words.
 */
final class NewerUnits {
  private final Id<Source> source;
  private final TextMap map;
  private final UnitRanges ranges;
  private final Map<Place, Deque<DraftUnit>> byPlace = new LinkedHashMap<>();
  private final Map<Words, Deque<DraftUnit>> byWords = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Followed> followed = new ArrayList<>();

  private NewerUnits(Id<Source> source, TextMap map) {
    this.source = source;
    this.map = map;
    this.ranges = new UnitRanges(map);
  }

  private record Place(UnitKind kind, TextRange range) {}

  private record Words(UnitKind kind, String words) {}

  static UnitChange of(Id<Source> source, List<Unit> units, DraftSource draft, TextMap map) {
    return new NewerUnits(source, map).change(units, draft);
  }

  private UnitChange change(List<Unit> units, DraftSource draft) {
    draft.units().forEach(this::offer);
    for (Boilerplate stretch : draft.boilerplate()) {
      UnitDetails reason = UnitDetails.labelled(stretch.reason());
      offer(new DraftUnit(UnitKind.BOILERPLATE, stretch.range(), reason));
    }
    List<Followed> unknown = new ArrayList<>();
    for (Unit unit : units) {
      Followed place = ranges.follow(unit);
      DraftUnit newer = taken(byPlace.get(new Place(unit.kind(), place.now())));
      if (newer == null) {
        unknown.add(place);
      } else {
        keep(unit, place, newer);
      }
    }
    unknown.forEach(this::keepOrRemove);
    byPlace.values().forEach(left -> left.forEach(this::add));
    return new UnitChange(changes, followed, Map.of());
  }

  private void offer(DraftUnit unit) {
    if (!unit.range().isEmpty()) {
      Place place = new Place(unit.kind(), unit.range());
      byPlace.computeIfAbsent(place, key -> new ArrayDeque<>()).add(unit);
      Words words = new Words(unit.kind(), unit.range().in(map.now()));
      byWords.computeIfAbsent(words, key -> new ArrayDeque<>()).add(unit);
    }
  }

  private @Nullable DraftUnit taken(@Nullable Deque<DraftUnit> offered) {
    DraftUnit unit = offered == null ? null : offered.poll();
    if (unit != null) {
      Place place = new Place(unit.kind(), unit.range());
      Words words = new Words(unit.kind(), unit.range().in(map.now()));
      byPlace.getOrDefault(place, new ArrayDeque<>()).remove(unit);
      byWords.getOrDefault(words, new ArrayDeque<>()).remove(unit);
    }
    return unit;
  }

  private void keepOrRemove(Followed place) {
    Unit unit = (Unit) place.entity();
    Words words = new Words(unit.kind(), place.before().in(map.before()));
    DraftUnit newer = taken(byWords.get(words));
    if (newer != null) {
      keep(unit, place, newer);
    } else {
      changes.add(Change.removed(unit));
      followed.add(place);
    }
  }

  private void keep(Unit unit, Followed place, DraftUnit newer) {
    Unit kept = new Unit(unit.id(), source, unit.kind(), newer.range(), newer.details());
    if (!kept.equals(unit)) {
      changes.add(Change.replaced(unit, kept));
    }
    followed.add(
        new Followed(unit, fate(unit, place, newer), place.before(), newer.range(), false));
  }

  private Fate fate(Unit unit, Followed place, DraftUnit newer) {
    if (place.fate() != Fate.LOST) {
      return place.fate();
    }
    return unit.range().equals(newer.range()) ? Fate.UNTOUCHED : Fate.SHIFTED;
  }

  private void add(DraftUnit unit) {
    changes.add(
        Change.added(new Unit(Id.random(), source, unit.kind(), unit.range(), unit.details())));
  }
}
