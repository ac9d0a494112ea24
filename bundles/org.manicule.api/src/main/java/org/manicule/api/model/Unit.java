package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a source's structure: a heading, paragraph, post, agenda item, turn or page. Units may
 * nest (a post holds paragraphs); nesting shows in their ranges, not in pointers.
 *
 * @param id the identity
 * @param source the source it structures
 * @param kind what it is
 * @param range where it lies in the stored text
 * @param details what is known about it
 */
public record Unit(
    Id<Unit> id, Id<Source> source, UnitKind kind, TextRange range, UnitDetails details)
    implements Entity {

  @Override
  public EntityType type() {
    return EntityType.UNIT;
  }

  /** A short name such as a heading's text or a page's number; empty when it has none. */
  public String label() {
    return details.label();
  }

  /** Who speaks, or null when nobody in particular does. */
  public @Nullable String speaker() {
    return details.speaker();
  }

  /** When it was written or said: an ISO 8601 date, possibly shortened, or null when unknown. */
  public @Nullable String date() {
    return details.date();
  }
}
