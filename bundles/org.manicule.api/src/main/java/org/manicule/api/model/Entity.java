package org.manicule.api.model;

/**
 * Anything a project stores and the journal records. Entities are immutable records: to change one,
 * make a changed copy and apply it as an edit. Implemented only by the records of this package.
 */
public interface Entity {

  /** The identity, unique within the project and stable for ever. */
  Id<? extends Entity> id();

  /** What kind of entity this is. */
  EntityType type();
}
