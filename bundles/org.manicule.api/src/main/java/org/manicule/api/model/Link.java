package org.manicule.api.model;

import java.time.Instant;

/**
 * A typed connection between two places or entities.
 *
 * @param id the identity
 * @param relation a verb such as {@code explains} or {@code contradicts}
 * @param from where it starts
 * @param to where it leads
 * @param coder who made it
 * @param at when
 * @param comment why; empty when none was given
 */
public record Link(
    Id<Link> id,
    String relation,
    Anchor from,
    Anchor to,
    Id<Coder> coder,
    Instant at,
    String comment)
    implements Entity {

  @Override
  public EntityType type() {
    return EntityType.LINK;
  }
}
