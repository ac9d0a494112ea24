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

  @Test
  void noCutSplitsWhatIsOneCharacterToAReader() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    String accented = "e\u0301";
    for (int most = 1; most < 12; most++) {
      assertThat(Excerpt.head(family.repeat(3), most).replace("…", "").length() % family.length())
          .as("head %d", most)
          .isZero();
      assertThat(Excerpt.tail(accented.repeat(8), most).replace("…", "").length() % 2)
          .as("tail %d", most)
          .isZero();
    }
    assertThat(Excerpt.of(accented.repeat(20), 12)).isEqualTo(accented.repeat(5) + "…");
  }

  @Test
  void anEndBeginsWithAWord() {
    assertThat(Excerpt.tail("Members feared a sale", 12)).isEqualTo("… a sale");
    assertThat(Excerpt.tail("a sale", 12)).isEqualTo("a sale");
  }
}
