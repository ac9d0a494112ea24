package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDatesTest {

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
          Monday the 4th of March 2019 | 2019-03-04
          Tues. 5 Mar 2019 | 2019-03-05
          2020/03/04 | 2020-03-04
          14-Mar-2021 | 2021-03-14
          16.02.17 | 2017-02-16
          """)
  void aLineThatIsADateIsRead(String line, String date) {
    assertThat(WrittenDates.inLine(line)).contains(date);
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
    assertThat(WrittenDates.inLine(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2020-03-04T10:00:00Z, 2020-03-04", "2020, 2020", "2020-03, 2020-03"})
  void datesInFilesMayBeShortened(String value, String date) {
    assertThat(WrittenDates.inMetadata(value)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1601-01-01T00:00:00Z", "2020-13", "yesterday"})
  void datesThatProgramsMakeUpAreNotBelieved(String value) {
    assertThat(WrittenDates.inMetadata(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2017, DAY_FIRST, 2017-04-03",
    "03/04/2017, MONTH_FIRST, 2017-03-04",
    "16/02/2017, MONTH_FIRST, 2017-02-16",
    "02/16/2017, DAY_FIRST, 2017-02-16"
  })
  void figuresAreReadInTheOrderOfTheDocument(String line, WrittenDates.Order order, String date) {
    assertThat(WrittenDates.inLine(line, order)).contains(date);
  }

  @Test
  void theOrderShowsInThoseThatCanBeReadInOneWayOnly() {
    assertThat(WrittenDates.orderOf(List.of("03/04/2017", "16/02/2017")))
        .isEqualTo(WrittenDates.Order.DAY_FIRST);
    assertThat(WrittenDates.orderOf(List.of("03/04/2017", "02/16/2017")))
        .isEqualTo(WrittenDates.Order.MONTH_FIRST);
    assertThat(WrittenDates.orderOf(List.of("02/16/2017", "16/02/2017", "03/04/2017")))
        .isEqualTo(WrittenDates.Order.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Held on Monday, 4 March 2024 at 10.30am in Oakham | 2024-03-04 | 16 | 28",
        "A meeting (2024-03-04). | 2024-03-04 | 11 | 21",
        "April 31, 2020 or May 1, 2020 | 2020-05-01 | 18 | 29"
      })
  void aDayInARunningTextIsFoundWithItsPlace(String text, String date, int start, int end) {
    assertThat(WrittenDates.firstIn(text, WrittenDates.Order.UNKNOWN))
        .contains(new WrittenDates.Found(date, start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"in March 2020", "24/21", "tel. 01234-05-06-2020", "1.2.3", "v12.11.2020b"})
  void otherFiguresAreNoDays(String text) {
    assertThat(WrittenDates.firstIn(text, WrittenDates.Order.DAY_FIRST)).isEmpty();
  }
}
