package org.manicule.api.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;

/**
 * What an edit did, in numbers, and where the researcher should look: enough to describe an entry
 * of the history and to know what has to be shown anew, without reading its changes.
 *
 * @param kinds one tally for each kind of entity that was touched, in the order of the kinds
 * @param place the place to look at: the first passage, source, code or other entity that was
 *     touched, or null when there is nothing to look at
 */
public record EditSummary(List<Tally> kinds, @Nullable Anchor place) {
  /** Nothing known: what entries from before summaries have. */
  public static final EditSummary UNKNOWN = new EditSummary(List.of(), null);

  /**
   * How many entities of a kind an edit made, replaced and removed.
   *
   * @param type the kind
   * @param added how many were made
   * @param replaced how many were replaced by another state
   * @param removed how many were removed
   */
  public record Tally(EntityType type, long added, long replaced, long removed) {

    /** All together. */
    public long total() {
      return added + replaced + removed;
    }
  }

  /** Copies the list. */
  public EditSummary {
    kinds = List.copyOf(kinds);
  }

  /** Counts what some changes do. */
  public static EditSummary of(Iterable<Change> changes) {
    Counter counter = new Counter();
    changes.forEach(counter::add);
    return counter.summary();
  }

  /** How many changes it counts. */
  public long changes() {
    return kinds.stream().mapToLong(Tally::total).sum();
  }

  /** Whether entities of this kind were touched. */
  public boolean touches(EntityType type) {
    return tally(type).isPresent();
  }

  /** Whether entities of one of these kinds were touched. */
  public boolean touchesAny(Collection<EntityType> types) {
    return kinds.stream().map(Tally::type).anyMatch(Set.copyOf(types)::contains);
  }

  /** The tally of a kind, when it was touched. */
  public Optional<Tally> tally(EntityType type) {
    return kinds.stream().filter(tally -> tally.type() == type).findFirst();
  }

  /** Counts changes one by one, as they pass. Not safe for several threads at once. */
  public static final class Counter {
    private final Map<EntityType, long[]> counts = new EnumMap<>(EntityType.class);
    private final PlaceToLook place = new PlaceToLook();

    /** Nothing counted yet. */
    public Counter() {}

    /** Counts one change. */
    public void add(Change change) {
      long[] tally = counts.computeIfAbsent(change.subject().type(), type -> new long[3]);
      tally[change.before() == null ? 0 : change.after() == null ? 2 : 1]++;
      place.consider(change.subject());
    }

    /** What was counted so far. */
    public EditSummary summary() {
      List<Tally> tallies = new ArrayList<>();
      counts.forEach((type, n) -> tallies.add(new Tally(type, n[0], n[1], n[2])));
      return new EditSummary(tallies, place.anchor());
    }
  }
}
