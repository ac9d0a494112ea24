package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.TextRange;

final class TextLinesTest {

  @Test
  void everyLineThatIsNotBlankIsFound() {
    assertThat(TextLines.of("one\n\n \ntwo\n"))
        .containsExactly(new TextRange(0, 3), new TextRange(7, 10));
    assertThat(TextLines.of("")).isEmpty();
  }
}
