package org.manicule.api.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;

final class CodingQueryTest {
  private final Coding coding =
      new Coding(
          Id.random(),
          Id.random(),
          new TextRange(0, 1),
          Id.random(),
          Id.random(),
          Instant.EPOCH,
          null,
          "");

  @Test
  void anEmptySetSetsNoBound() {
    assertThat(CodingQuery.ALL.includes(coding)).isTrue();
    assertThat(CodingQuery.ofCodes(Set.of(coding.code())).includes(coding)).isTrue();
    assertThat(CodingQuery.inSources(Set.of(coding.source())).includes(coding)).isTrue();
  }

  @Test
  void everyBoundThatIsSetMustHold() {
    assertThat(CodingQuery.ofCodes(Set.of(Id.random())).includes(coding)).isFalse();
    assertThat(CodingQuery.inSources(Set.of(Id.random())).includes(coding)).isFalse();
    assertThat(
            new CodingQuery(Set.of(coding.source()), Set.of(coding.code()), Set.of(Id.random()))
                .includes(coding))
        .isFalse();
  }
}
