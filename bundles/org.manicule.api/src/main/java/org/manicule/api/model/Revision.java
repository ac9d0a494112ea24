package org.manicule.api.model;

import java.time.Instant;

/**
 * One state of a source's text. Number 1 is the text as imported; corrections add later ones.
 *
 * @param id the identity
 * @param source whose text it is
 * @param number 1, 2, 3 ... within the source
 * @param textHash SHA-256 of the normalised text in UTF-8, 64 hex digits
 * @param at when it was made
 * @param reason why, in the researcher's words; empty when none was given
 */
public record Revision(
    Id<Revision> id, Id<Source> source, int number, String textHash, Instant at, String reason)
    implements Entity {

  @Override
  public EntityType type() {
    return EntityType.REVISION;
  }
}
