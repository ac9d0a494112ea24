package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void textWithoutPairsHasEqualPositions() {
    CodePoints points = new CodePoints("plain – text");
    assertThat(points.length()).isEqualTo(12);
    assertThat(points.ofUtf16(7)).isEqualTo(7);
    assertThat(points.toUtf16(12)).isEqualTo(12);
  }

  @Test
  void everyPositionAgreesWithTheRuntimeLibrary() {
    Random random = new Random(7);
    StringBuilder built = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      built.append(random.nextInt(3) == 0 ? "👩🏽" : "a");
    }
    String text = built.toString();
    CodePoints points = new CodePoints(text);
    assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int point = 0; point <= points.length(); point++) {
      int utf16 = text.offsetByCodePoints(0, point);
      assertThat(points.toUtf16(point)).isEqualTo(utf16);
      assertThat(points.ofUtf16(utf16)).isEqualTo(point);
    }
  }

  @Test
  void theMiddleOfACharacterCountsAsItsBeginning() {
    assertThat(new CodePoints("a😀b").ofUtf16(2)).isEqualTo(1);
  }

  @Test
  void positionsOutsideTheTextAreRefused() {
    CodePoints points = new CodePoints("a😀b");
    assertThatThrownBy(() -> points.ofUtf16(5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.toUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
