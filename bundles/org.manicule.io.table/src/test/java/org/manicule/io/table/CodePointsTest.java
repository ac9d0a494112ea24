package org.manicule.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "😀",
        "a😀b",
        "😀😀",
        "ends with 😀",
        "\uD83D alone \uDE00 and 😀",
        "naïve 👩‍👩‍👧 x"
      })
  void countsAsTheTextItselfDoesAtEveryPosition(String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int position = 0; position <= text.length(); position++) {
      if (!splitsAPair(text, position)) {
        assertThat(codePoints.before(position)).isEqualTo(text.codePointCount(0, position));
      }
    }
  }

  @Test
  void growsWithManyPairs() {
    String text = "😀".repeat(100);
    assertThat(new CodePoints(text).before(text.length())).isEqualTo(100);
  }

  private static boolean splitsAPair(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
  }
}
