package org.manicule.view.coding.codebook.swt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropPlaceTest {

  @Test
  void theEdgesOfARowAreBesideTheCodeAndItsMiddleIsOnIt() {
    assertThat(DropPlace.at(100, 100, 24)).isEqualTo(DropPlace.BEFORE);
    assertThat(DropPlace.at(105, 100, 24)).isEqualTo(DropPlace.BEFORE);
    assertThat(DropPlace.at(106, 100, 24)).isEqualTo(DropPlace.ON);
    assertThat(DropPlace.at(117, 100, 24)).isEqualTo(DropPlace.ON);
    assertThat(DropPlace.at(118, 100, 24)).isEqualTo(DropPlace.BEHIND);
    assertThat(DropPlace.at(123, 100, 24)).isEqualTo(DropPlace.BEHIND);
  }
}
