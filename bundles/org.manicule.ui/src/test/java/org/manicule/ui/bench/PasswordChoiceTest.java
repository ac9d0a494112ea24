package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordChoiceTest {
  private final PasswordChoice choice = new PasswordChoice();

  private void type(String first, String again) {
    choice.first(first.toCharArray());
    choice.again(again.toCharArray());
  }

  @Test
  void nothingTypedIsNoPasswordAndNoProblem() {
    assertThat(choice.isGiven()).isFalse();
    assertThat(choice.problem()).isEmpty();
    assertThat(choice.advice()).isEmpty();
  }

  @Test
  void theSecondFieldMustSayTheSame() {
    type("correct horse", "");
    assertThat(choice.problem()).contains("once more");

    type("correct horse", "correct house");
    assertThat(choice.problem()).contains("not the same");

    type("correct horse", "correct horse");
    assertThat(choice.problem()).isEmpty();
    assertThat(choice.take()).isEqualTo("correct horse".toCharArray());
  }

  @Test
  void warnsThatALostPasswordCannotBeRecovered() {
    type("abc", "abc");
    assertThat(choice.advice()).contains("easy to guess").contains("cannot be recovered");

    type("correct horse", "correct horse");
    assertThat(choice.advice()).contains("cannot be recovered");
  }

  @Test
  void nothingOfItStaysInMemory() {
    char[] first = "correct horse".toCharArray();
    char[] again = "correct horse".toCharArray();
    choice.first(first);
    choice.again(again);

    choice.close();

    assertThat(new String(first)).isEqualTo("\0".repeat(13));
    assertThat(new String(again)).isEqualTo("\0".repeat(13));
  }
}
