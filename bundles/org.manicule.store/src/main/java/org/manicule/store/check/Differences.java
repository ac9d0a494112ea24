package org.manicule.store.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;

/**
 * Which entities differ between journal and rows, looked for only in some compartments of {@link
 * Sums}.
 */
final class Differences {
  private final Map<EntityType, BitSet> compartments;
  private final Map<Id<?>, Seen> seen = new HashMap<>();

  /** Looks in some compartments of some kinds. */
  Differences(Map<EntityType, BitSet> compartments) {
    this.compartments = compartments;
  }

  /** What is known of an entity. */
  private static final class Seen {
    private long hash;
    private int told;
    private int stored;
    private Entity latest;

    Seen(Entity entity) {
      this.latest = entity;
    }
  }

  /** Takes a change that the journal tells of. */
  void told(Change change) {
    note(change.before(), -1, -1, 0);
    note(change.after(), 1, 1, 0);
  }

  /** Takes an entity that is stored. */
  void stored(Entity entity) {
    note(entity, -1, 0, 1);
  }

  private void note(@Nullable Entity entity, int sign, int told, int stored) {
    if (entity == null || !isLookedAt(entity)) {
      return;
    }
    Seen known = seen.computeIfAbsent(entity.id(), id -> new Seen(entity));
    known.hash += sign * ExactHash.of(entity);
    known.told += told;
    known.stored += stored;
    known.latest = entity;
  }

  private boolean isLookedAt(Entity entity) {
    BitSet ofType = compartments.get(entity.type());
    return ofType != null && ofType.get(Sums.compartment(entity.id()));
  }

  /** Tells about those that differ. */
  void tell(Findings found) {
    seen.values().stream()
        .filter(each -> each.hash != 0)
        .sorted(Comparator.comparing((Seen each) -> words(each.latest)))
        .forEach(each -> found.error(words(each.latest), sentence(each)));
  }

  private static String sentence(Seen seen) {
    if (seen.told <= 0 && seen.stored > 0) {
      return "It is in the project, but no entry of the journal put it there.";
    }
    return seen.stored == 0
        ? "It is not in the project, but no entry of the journal removed it."
        : "It is not as the journal left it.";
  }

  private static String words(Entity entity) {
    String kind = entity.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (entity instanceof Source source) {
      return "the source \"" + source.name() + "\"";
    }
    if (entity instanceof Code code) {
      return "the code \"" + code.name() + "\"";
    }
    if (entity instanceof Coder coder) {
      return "the coder \"" + coder.name() + "\"";
    }
    return entity instanceof Memo memo
        ? "the memo \"" + memo.title() + "\""
        : "the " + kind + " " + entity.id();
  }
}
