package org.manicule.api.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code on a passage: who applied which code to which place, and when.
 *
 * @param id the identity
 * @param source the source coded
 * @param location the place in it
 * @param code the code applied
 * @param coder who applied it
 * @param at when
 * @param weight how strongly the code applies, 0 to 100, or null when not weighed
 * @param comment why, in the coder's words; empty when none was given
 */
public record Coding(
    Id<Coding> id,
    Id<Source> source,
    Location location,
    Id<Code> code,
    Id<Coder> coder,
    Instant at,
    @Nullable Integer weight,
    String comment)
    implements Entity {

  /** Checks the weight. */
  public Coding {
    if (weight != null && (weight < 0 || weight > 100)) {
      throw new IllegalArgumentException("a weight is 0 to 100, not " + weight);
    }
  }

  /** The passage it lies on. */
  public Passage passage() {
    return new Passage(source, location);
  }

  /** The stretch of text, when it lies on text. */
  public Optional<TextRange> textRange() {
    return location.textRange();
  }

  /** The same coding with another code. */
  public Coding withCode(Id<Code> newCode) {
    return new Coding(id, source, location, newCode, coder, at, weight, comment);
  }

  /** The same coding elsewhere in its source. */
  public Coding withLocation(Location newLocation) {
    return new Coding(id, source, newLocation, code, coder, at, weight, comment);
  }

  /** The same coding with another weight, 0 to 100, or null. */
  public Coding withWeight(@Nullable Integer newWeight) {
    return new Coding(id, source, location, code, coder, at, newWeight, comment);
  }

  /** The same coding with another comment. */
  public Coding withComment(String newComment) {
    return new Coding(id, source, location, code, coder, at, weight, newComment);
  }

  @Override
  public EntityType type() {
    return EntityType.CODING;
  }
}
