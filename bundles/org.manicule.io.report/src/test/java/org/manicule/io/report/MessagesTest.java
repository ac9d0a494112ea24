package org.manicule.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void numbersAreInWords() {
    assertThat(Messages.text("passages", 0)).isEqualTo("no passages");
    assertThat(Messages.text("passages", 1)).isEqualTo("1 passage");
    assertThat(Messages.text("passages", 1234)).isEqualTo("1,234 passages");
  }
}
