package org.manicule.store.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;

/**
 * Any number of entities, each in its exact form, as sums of hashes: what was added and taken away
 * again leaves nothing, whatever the order. Two that are equal hold the same entities; the sums are
 * kept in compartments by identity, so that where two differ can be looked at closer.
 */
final class Sums {
  private static final int COMPARTMENTS = 4096;

  private final Map<EntityType, long[]> sums = new EnumMap<>(EntityType.class);

  /** Adds an entity so many times; -1 takes it away. */
  void add(Entity entity, int times) {
    long[] ofType = sums.computeIfAbsent(entity.type(), type -> new long[COMPARTMENTS]);
    ofType[compartment(entity.id())] += times * ExactHash.of(entity);
  }

  /** The compartment of an identity; its last bits are random in all versions of UUIDs in use. */
  static int compartment(Id<?> id) {
    return (int) id.value().getLeastSignificantBits() & (COMPARTMENTS - 1);
  }

  /** The compartments of a type in which this differs from another. */
  BitSet differing(Sums other, EntityType type) {
    long[] none = new long[COMPARTMENTS];
    long[] mine = sums.getOrDefault(type, none);
    long[] others = other.sums.getOrDefault(type, none);
    BitSet differing = new BitSet();
    if (!Arrays.equals(mine, others)) {
      for (int i = 0; i < COMPARTMENTS; i++) {
        differing.set(i, mine[i] != others[i]);
      }
    }
    return differing;
  }
}
