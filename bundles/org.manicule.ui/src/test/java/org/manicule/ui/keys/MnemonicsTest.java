package org.manicule.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MnemonicsTest {

  @Test
  void marksThatAreThereStay() {
    assertThat(Mnemonics.unique(List.of("&Open", "Re&name"))).containsExactly("&Open", "Re&name");
  }

  @Test
  void aLabelWithoutAMarkGetsTheBeginningOfAWordThatIsFree() {
    assertThat(Mnemonics.unique(List.of("&Sources", "Scrutiny Board", "Sale", "S")))
        .containsExactly("S&ources", "Scrutiny &Board", "S&ale", "&S");
  }

  @Test
  void ofTwoLabelsWithTheSameMarkTheSecondGetsAnother() {
    assertThat(Mnemonics.unique(List.of("&Delete", "Move &down")))
        .containsExactly("&Delete", "&Move down");
  }

  @Test
  void anAmpersandThatIsMeantStaysOne() {
    assertThat(Mnemonics.unique(List.of("Read && Code"))).containsExactly("&Read && Code");
    assertThat(Mnemonics.of("Read && &Code")).isEqualTo('c');
    assertThat(Mnemonics.of("Read && Code")).isEqualTo(' ');
  }

  @Test
  void anItemWithFewLettersIsGivenOneThatAnotherCanSpare() {
    assertThat(Mnemonics.unique(List.of("&Merge", "&Edit", "Me")))
        .extracting(Mnemonics::of)
        .doesNotHaveDuplicates()
        .doesNotContain(' ')
        .endsWith('m');
  }
}
