package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
  private static final String ASTRONAUT =
      "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80"; // woman, skin tone, joiner, rocket
  private static final String FLAG = "\ud83c\udde9\ud83c\uddea";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ASTRONAUT,
        FLAG,
        "e\u0301",
        "\r\n",
        "\u1100\u1161\u11a8",
        "\u0928\u093f",
        "\u261d\ud83c\udfff",
        "\ud835\udd38"
      })
  void aPositionInsideACharacterIsItsBeginningOrItsEnd(String character) {
    String text = "ab" + character + "cd";
    int end = 2 + character.length();

    for (int inside = 3; inside < end; inside++) {
      assertThat(Graphemes.startOf(text, inside)).isEqualTo(2);
      assertThat(Graphemes.endOf(text, inside)).isEqualTo(end);
      assertThat(Graphemes.isBoundary(text, inside)).isFalse();
      assertThat(Graphemes.whole(text, new TextRange(inside, inside + 1)).in(text))
          .startsWith(character);
    }
    assertThat(Graphemes.next(text, 2)).isEqualTo(end);
    assertThat(Graphemes.previous(text, end)).isEqualTo(2);
  }

  @Test
  void flagsInARowAreTakenTwoByTwo() {
    String text = FLAG.repeat(3);

    assertThat(starts(text)).containsExactly(0, 4, 8);
    assertThat(Graphemes.startOf(text, 6)).isEqualTo(4);
  }

  @Test
  void betweenCharactersNothingMoves() {
    String text = "a " + ASTRONAUT + "b";

    for (int start : starts(text)) {
      assertThat(Graphemes.startOf(text, start)).isEqualTo(start);
      assertThat(Graphemes.endOf(text, start)).isEqualTo(start);
    }
    assertThat(Graphemes.whole(text, new TextRange(0, text.length())))
        .isEqualTo(new TextRange(0, text.length()));
    assertThat(Graphemes.whole(text, new TextRange(4, 4))).isEqualTo(new TextRange(2, 2));
  }

  @Test
  void theEndsOfATextAreBoundaries() {
    assertThat(Graphemes.next("", 0)).isZero();
    assertThat(Graphemes.next("a", 1)).isEqualTo(1);
    assertThat(Graphemes.previous("a", 0)).isZero();
    assertThat(Graphemes.startOf("a", 1)).isEqualTo(1);
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
      starts.add(at);
    }
    return starts;
  }
}
