package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowBoundsTest {

  @Test
  void boundsAreReadAsTheyWereWritten() {
    WindowBounds bounds = new WindowBounds(-5, 20, 900, 700, true);

    assertThat(WindowBounds.parse(bounds.asText())).contains(bounds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "1,2,3,4,maybe", "a,2,3,4,true", "1,2,3,4,true,5"})
  void whatIsNoneIsNone(String text) {
    assertThat(WindowBounds.parse(text)).isEmpty();
  }

  @Test
  void aWindowThatWouldLieOutsideIsBroughtBack() {
    assertThat(new WindowBounds(3000, -50, 2000, 900, false).within(0, 0, 1024, 700))
        .isEqualTo(new WindowBounds(0, 0, 1024, 700, false));
    assertThat(new WindowBounds(500, 100, 800, 500, false).within(0, 0, 1024, 700))
        .isEqualTo(new WindowBounds(224, 100, 800, 500, false));
  }
}
