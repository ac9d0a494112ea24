package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * What a memo, link or value is attached to: an entity, or a place inside a source.
 *
 * @param type the kind of the entity
 * @param id the entity
 * @param location the place inside it when the entity is a source, else null
 */
public record Anchor(EntityType type, Id<?> id, @Nullable Location location) {

  /** The entity as a whole. */
  public static Anchor on(Entity entity) {
    return new Anchor(entity.type(), entity.id(), null);
  }

  /** A place inside a source. */
  public static Anchor on(Passage passage) {
    return new Anchor(EntityType.SOURCE, passage.source(), passage.location());
  }

  /** The source as a whole. */
  public static Anchor source(Id<Source> source) {
    return new Anchor(EntityType.SOURCE, source, null);
  }
}
