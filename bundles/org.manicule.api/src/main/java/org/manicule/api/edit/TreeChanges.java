package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;

/**
 * Brings the codes from one arrangement to another, in an order in which the rules hold after each
 * change: no name twice among siblings, no code without the one above it.
 */
final class TreeChanges {
  private final Map<Id<Code>, Code> now = new LinkedHashMap<>();
  private final Map<Slot, Id<Code>> taken = new HashMap<>();
  private final Map<@Nullable Id<Code>, Integer> below = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private TreeChanges(CodeTree before) {
    before.all().forEach(this::enter);
  }

  /** Where a name must occur only once. */
  private record Slot(@Nullable Id<Code> parent, String name) {
    static Slot of(Code code) {
      return new Slot(code.parent(), code.name());
    }
  }

  /**
   * The changes.
   *
   * @param before the codes as they are
   * @param after codes as they shall be; those not named stay as they are
   * @param gone codes that are removed; none that stays may be left below them
   * @throws UserException when two codes would have the same name in the same place
   */
  static List<Change> between(CodeTree before, Map<Id<Code>, Code> after, Set<Id<Code>> gone) {
    requireNamesOnce(before, after, gone);
    TreeChanges way = new TreeChanges(before);
    way.go(after, gone, before);
    return way.changes;
  }

  private static void requireNamesOnce(
      CodeTree before, Map<Id<Code>, Code> after, Set<Id<Code>> gone) {
    Set<Slot> slots = new HashSet<>();
    for (Code code : before.all()) {
      Code later = after.getOrDefault(code.id(), code);
      if (!gone.contains(code.id()) && !slots.add(Slot.of(later))) {
        throw nameTaken(later, before);
      }
    }
  }

  /** Two codes would have the same name in the same place. */
  static UserException nameTaken(Code code, CodeTree tree) {
    Id<Code> parent = code.parent();
    String where =
        parent == null ? "at the top of the codebook" : "below \"" + tree.path(parent) + "\"";
    return new UserException(
        "There is a code \"" + code.name() + "\" " + where + " already.",
        "Rename one of the two first, or merge them.");
  }

  private void go(Map<Id<Code>, Code> after, Set<Id<Code>> gone, CodeTree before) {
    List<Code> pending = new ArrayList<>();
    List<Code> leaving = new ArrayList<>();
    for (Code code : before.all()) {
      Code later = after.getOrDefault(code.id(), code);
      if (gone.contains(code.id())) {
        leaving.add(code);
      } else if (!later.equals(code)) {
        pending.add(later);
      }
    }
    Collections.reverse(leaving);
    while (!pending.isEmpty() || !leaving.isEmpty()) {
      boolean came = pending.removeIf(this::replace);
      boolean left = leaving.removeIf(this::remove);
      if (!came && !left) {
        // Names that change places in a circle, or a code that takes the place of one above it.
        makeRoomFor(pending.get(0));
      }
    }
  }

  private boolean replace(Code later) {
    Id<Code> holder = taken.get(Slot.of(later));
    if (holder != null && !holder.equals(later.id())) {
      return false;
    }
    put(later);
    return true;
  }

  private boolean remove(Code code) {
    Code current = Objects.requireNonNull(now.get(code.id()));
    if (below.getOrDefault(code.id(), 0) > 0) {
      return false;
    }
    leave(current);
    changes.add(Change.removed(current));
    return true;
  }

  private void makeRoomFor(Code later) {
    Code holder = Objects.requireNonNull(now.get(taken.get(Slot.of(later))));
    put(holder.withName(holder.name() + " " + holder.id()));
  }

  private void put(Code later) {
    Code current = Objects.requireNonNull(now.get(later.id()));
    leave(current);
    enter(later);
    changes.add(Change.replaced(current, later));
  }

  private void enter(Code code) {
    now.put(code.id(), code);
    taken.put(Slot.of(code), code.id());
    below.merge(code.parent(), 1, Integer::sum);
  }

  private void leave(Code code) {
    now.remove(code.id());
    taken.remove(Slot.of(code));
    below.merge(code.parent(), -1, Integer::sum);
  }
}
