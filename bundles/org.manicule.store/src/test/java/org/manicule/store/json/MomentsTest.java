package org.manicule.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @Test
  void areReadAsTheyWereWritten() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      int[] steps = {1, 1000, 1_000_000, 1_000_000_000};
      int nanos = random.nextInt(1_000_000_000);
      nanos -= nanos % steps[random.nextInt(4)];
      Instant moment =
          Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L), nanos);

      assertThat(Moments.parse(moment.toString())).isEqualTo(moment);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T05:13:37Z",
        "2026-11-22T05:13:37.1Z",
        "2026-11-22T05:13:37.123456789Z",
        "-0044-03-15T12:00:00Z",
        "+12026-11-22T05:13:37Z"
      })
  void ofWhateverLengthAreReadAsTheLibraryReadsThem(String text) {
    assertThat(Moments.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Z", "2026-11-22T05:13:37", "2026-11-22 05:13:37Z", "2026-13-40T05:13:37Z"})
  void whatIsNoMomentIsRefused(String text) {
    assertThatThrownBy(() -> Moments.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
