package org.manicule.api.project;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Unit;
import org.manicule.api.model.Value;

/** Finds the one place of an edit that a researcher would want to see: the most telling, first. */
final class PlaceToLook {
  private @Nullable Anchor anchor;
  private int rank = Integer.MAX_VALUE;

  void consider(Entity entity) {
    int found = rank(entity.type());
    if (found < rank) {
      rank = found;
      anchor = anchor(entity);
    }
  }

  @Nullable Anchor anchor() {
    return anchor;
  }

  /** A passage tells more than the code that was made for it, a code more than a set. */
  private static int rank(EntityType type) {
    return switch (type) {
      case CODING -> 0;
      case MEMO, LINK -> 1;
      case SOURCE -> 2;
      case REVISION, UNIT -> 3;
      case CODE -> 4;
      default -> 5;
    };
  }

  private static Anchor anchor(Entity entity) {
    if (entity instanceof Coding coding) {
      return Anchor.on(coding.passage());
    } else if (entity instanceof Memo memo && memo.anchor() != null) {
      return memo.anchor();
    } else if (entity instanceof Link link) {
      return link.from();
    } else if (entity instanceof Revision revision) {
      return Anchor.source(revision.source());
    } else if (entity instanceof Unit unit) {
      return new Anchor(EntityType.SOURCE, unit.source(), unit.range());
    } else if (entity instanceof Value value) {
      return value.owner();
    }
    return Anchor.on(entity);
  }
}
