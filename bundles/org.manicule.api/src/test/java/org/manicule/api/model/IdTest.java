package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdTest {

  @Test
  void newIdentitiesAreUuidsOfVersionSevenThatBeginWithTheTime() {
    long before = System.currentTimeMillis();
    UUID made = Id.<Code>random().value();
    long after = System.currentTimeMillis();

    assertThat(made.version()).isEqualTo(7);
    assertThat(made.variant()).isEqualTo(2);
    assertThat(made.getMostSignificantBits() >>> 16).isBetween(before, after);
  }

  @Test
  void identitiesMadeInTheSameMomentDiffer() {
    Set<Id<Code>> made = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      made.add(Id.random());
    }
    assertThat(made).hasSize(100_000);
  }

  @Test
  void anIdentityIsReadBackFromItsText() {
    Id<Code> id = Id.random();
    assertThat(Id.<Code>of(id.toString())).isEqualTo(id);
  }
}
