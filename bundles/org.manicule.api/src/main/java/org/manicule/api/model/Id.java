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
  private static final long VERSION_7 = 0x7000;
  private static final long RANDOM_BITS = 0x0fff;

  /**
   * A new identity for an entity that is being made: random, but beginning with the time (RFC 9562,
   * version 7), so that what is made together lies together on the disk.
   */
  public static <E extends Entity> Id<E> random() {
    UUID random = UUID.randomUUID();
    long timeAndVersion = System.currentTimeMillis() << 16 | VERSION_7;
    long randomPart = random.getMostSignificantBits() & RANDOM_BITS;
    return new Id<>(new UUID(timeAndVersion | randomPart, random.getLeastSignificantBits()));
  }

  /**
   * The identity written as text, as {@link #toString()} wrote it.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static <E extends Entity> Id<E> of(String uuid) {
    return new Id<>(UUID.fromString(uuid));
  }

  // As a record has them by itself; written out because views compare thousands at a key.
  @Override
  public boolean equals(Object other) {
    return other instanceof Id<?> id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
