package org.manicule.api.model;

import java.util.UUID;

/**
 * The identity of an entity: a random UUID that stays the same through renaming, moving, exchange
 * and merge. The type parameter says what it identifies and exists for the compiler only.
 *
 * @param <E> the kind of entity identified
 * @param value the UUID
 */
public record Id<E extends Entity>(UUID value) implements Comparable<Id<?>> {

  /** A new identity for an entity that is being made. */
  public static <E extends Entity> Id<E> random() {
    return new Id<>(UUID.randomUUID());
  }

  /**
   * The identity written as text, as {@link #toString()} wrote it.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static <E extends Entity> Id<E> of(String uuid) {
    return new Id<>(UUID.fromString(uuid));
  }

  @Override
  public int compareTo(Id<?> other) {
    return value.compareTo(other.value);
  }

  /** The UUID in its usual text form. */
  @Override
  public String toString() {
    return value.toString();
  }
}
