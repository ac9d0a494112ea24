package org.manicule.api.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Units in text order, made for asking what lies around a position without looking at each: long
 * sources have tens of thousands of units, and every quote asks several times. Immutable.
 */
final class UnitIndex {
  private final List<Unit> units;

  /** For each unit the furthest end of it and all before: beyond, nothing reaches back. */
  private final int[] reach;

  /** Takes units by start, of two that start together the longer one first. */
  UnitIndex(List<Unit> inTextOrder) {
    units = inTextOrder;
    reach = new int[units.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, units.get(i).range().end());
      reach[i] = furthest;
    }
  }

  /** Those that fulfil a condition. */
  UnitIndex only(Predicate<Unit> condition) {
    return new UnitIndex(units.stream().filter(condition).toList());
  }

  List<Unit> units() {
    return units;
  }

  /** The last unit around the position that fulfils the condition: no other is further in. */
  Optional<Unit> innermost(int position, Predicate<Unit> condition) {
    for (int i = lastStartingAtOrBefore(position); i >= 0 && reach[i] > position; i--) {
      Unit unit = units.get(i);
      if (unit.range().contains(position) && condition.test(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The index of the last unit that starts at or before the position; -1 when there is none. */
  int lastStartingAtOrBefore(int position) {
    int low = 0;
    int high = units.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).range().start() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return low - 1;
  }
}
