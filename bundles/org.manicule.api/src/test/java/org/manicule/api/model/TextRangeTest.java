package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextRangeTest {

  @Test
  void isHalfOpen() {
    TextRange range = new TextRange(2, 5);
    assertThat(range.length()).isEqualTo(3);
    assertThat(range.contains(2)).isTrue();
    assertThat(range.contains(4)).isTrue();
    assertThat(range.contains(5)).isFalse();
    assertThat(range.in("0123456")).isEqualTo("234");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new TextRange(2, 5).overlaps(new TextRange(5, 7))).isFalse();
    assertThat(new TextRange(5, 7).overlaps(new TextRange(2, 5))).isFalse();
    assertThat(new TextRange(2, 5).overlaps(new TextRange(4, 7))).isTrue();
  }

  @Test
  void anEmptyRangeSharesNoPositionEvenInsideAnother() {
    assertThat(new TextRange(2, 9).overlaps(new TextRange(5, 5))).isFalse();
    assertThat(new TextRange(5, 5).overlaps(new TextRange(2, 9))).isFalse();
  }

  @Test
  void containsARangeThatSharesItsEnds() {
    TextRange range = new TextRange(2, 5);
    assertThat(range.contains(range)).isTrue();
    assertThat(range.contains(new TextRange(2, 6))).isFalse();
    assertThat(range.contains(new TextRange(1, 5))).isFalse();
  }

  @Test
  void isSortedByStartThenByEnd() {
    List<TextRange> sorted =
        Stream.of(new TextRange(3, 4), new TextRange(1, 9), new TextRange(1, 2)).sorted().toList();
    assertThat(sorted)
        .containsExactly(new TextRange(1, 2), new TextRange(1, 9), new TextRange(3, 4));
  }

  @Test
  void refusesEndsTheWrongWayRound() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(-1, 4));
  }
}
