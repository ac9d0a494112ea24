package org.manicule.api.project;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;

/**
 * One entity made, removed or replaced. Its inverse is the same pair the other way round, so
 * everything can be undone without anybody writing an undo.
 *
 * @param before the entity as it must be stored now, or null when it is made
 * @param after the entity as it will be, or null when it is removed
 */
public record Change(@Nullable Entity before, @Nullable Entity after) {

  /** Checks that the two are about the same entity. */
  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change needs an entity");
    }
    if (before != null
        && after != null
        && !(before.type() == after.type() && before.id().equals(after.id()))) {
      throw new IllegalArgumentException("a change is about one entity, not two");
    }
  }

  /** The entity is made. */
  public static Change added(Entity entity) {
    return new Change(null, entity);
  }

  /** The entity is removed. */
  public static Change removed(Entity entity) {
    return new Change(entity, null);
  }

  /** The entity is replaced by another state of itself. */
  public static Change replaced(Entity before, Entity after) {
    return new Change(before, after);
  }

  /** The entity it is about, in its later state if it has one. */
  public Entity subject() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /** The change that takes this one back. */
  public Change inverse() {
    return new Change(after, before);
  }
}
