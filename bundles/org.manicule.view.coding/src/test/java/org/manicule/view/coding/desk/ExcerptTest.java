package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aShortTextStaysAsItIsOnOneLine() {
    assertThat(Excerpt.of("  Members\n feared ", 40)).isEqualTo("Members feared");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Excerpt.of("Members feared that the contract", 20))
        .isEqualTo("Members feared that…");
  }

  @Test
  void aCutNeverSplitsAPair() {
    String cut = Excerpt.of("\ud83d\ude00".repeat(20), 10);

    assertThat(cut).endsWith("…");
    assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 2))).isFalse();
  }
}
