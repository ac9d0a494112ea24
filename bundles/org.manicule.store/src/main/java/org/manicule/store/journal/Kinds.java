package org.manicule.store.journal;

import java.util.Set;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.EditSummary;

/** Kinds of entities as the bits of a number: bit n for the kind with the ordinal n. */
final class Kinds {
  private Kinds() {}

  static int of(EditSummary summary) {
    int kinds = 0;
    for (EditSummary.Tally tally : summary.kinds()) {
      kinds |= bit(tally.type());
    }
    return kinds;
  }

  static boolean include(int kinds, Set<EntityType> wanted) {
    return wanted.stream().anyMatch(type -> (kinds & bit(type)) != 0);
  }

  private static int bit(EntityType type) {
    return 1 << type.ordinal();
  }
}
