package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "auto; auto",
        "none; none",
        "minutes; minutes",
        "posts, speakers; posts,speakers",
        "auto,-minutes; auto,-minutes",
        "auto,posts; auto,posts"
      })
  void whatIsWrittenIsReadAndWrittenAgain(String written, String again) {
    assertThat(Recognition.parse(written).asWritten()).isEqualTo(again);
  }

  @Test
  void onlyLeavingOneOutKeepsTheOthersAutomatic() {
    assertThat(Recognition.parse("-minutes"))
        .isEqualTo(new Recognition(true, List.of(), Set.of("minutes")));
  }

  @Test
  void whatWasSwitchedOffCanBeSwitchedOnAgain() {
    Recognition off = Recognition.AUTO.withUse("minutes", false);
    assertThat(off.without()).containsExactly("minutes");
    assertThat(off.withUse("minutes", true)).isEqualTo(Recognition.AUTO);
    assertThat(off.withNamed("minutes"))
        .isEqualTo(new Recognition(true, List.of("minutes"), Set.of()));
  }
}
