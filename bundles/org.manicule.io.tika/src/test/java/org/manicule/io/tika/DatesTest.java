package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.io.tika.furniture.Dates;

final class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 March 2020 | 2020-03-04
          March 4, 2020 | 2020-03-04
          4th Sept. 2020 | 2020-09-04
          Posted on Wednesday, 4 March 2020 | 2020-03-04
          16-02-2017 | 2017-02-16
          02/16/2017 | 2017-02-16
          05.05.2017 | 2017-05-05
          2020-03-04 | 2020-03-04
          March 2020 | 2020-03
          """)
  void aLineThatIsADateIsRead(String line, String date) {
    assertThat(Dates.inLine(line)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03-04-2017",
        "31 April 2020",
        "2020-02-30",
        "4 March",
        "In March 2020 they met.",
        "2020",
        "4 Marching 2020",
        ""
      })
  void whatMayBeReadOtherwiseOrDoesNotExistIsNoDate(String line) {
    assertThat(Dates.inLine(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-03-04T10:00:00Z, 2020-03-04", "2020, 2020", "2020-03, 2020-03"})
  void datesInFilesMayBeShortened(String value, String date) {
    assertThat(Dates.inMetadata(value)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1601-01-01T00:00:00Z", "2020-13", "yesterday"})
  void datesThatProgramsMakeUpAreNotBelieved(String value) {
    assertThat(Dates.inMetadata(value)).isEmpty();
  }
}
