package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NormalisedTextTest {

  @Test
  void lineEndsBecomeLineFeeds() {
    assertThat(NormalisedText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void byteOrderMarksAndNullsGoWhereverTheyAre() {
    assertThat(NormalisedText.of("\uFEFFa\u0000b\uFEFF c")).isEqualTo("ab c");
  }

  @Test
  void halfAPairIsReplacedSoThatTheTextCanBeWrittenAndAPairStays() {
    String text = NormalisedText.of("a\uD83D b \uDE00 😀");
    assertThat(text).isEqualTo("a\uFFFD b \uFFFD 😀");
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF\uFEFFa",
        "\u0000\uFEFFa",
        "\r\u0000\n",
        "\uD83D\u0000\uDE00",
        "\uFEFF",
        ""
      })
  void doingItTwiceChangesNothingMore(String raw) {
    String text = NormalisedText.of(raw);
    assertThat(NormalisedText.of(text)).isEqualTo(text);
    assertThatCode(() -> NormalisedText.require(text)).doesNotThrowAnyException();
  }

  @Test
  void aDraftWithARawTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NormalisedText.require("a\r\nb"));
  }
}
