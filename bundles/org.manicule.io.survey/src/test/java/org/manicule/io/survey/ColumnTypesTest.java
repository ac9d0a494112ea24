package org.manicule.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.api.importing.Draft;

class ColumnTypesTest {
  @TempDir Path folder;

  static Stream<Arguments> columns() {
    return Stream.of(
        Arguments.of("1|20|300", "1 NUMBER|20 NUMBER|300 NUMBER"),
        Arguments.of("1.5|-2|.25", "1.5 NUMBER|-2 NUMBER|0.25 NUMBER"),
        Arguments.of("1,5|-2|12,25", "1.5 NUMBER|-2 NUMBER|12.25 NUMBER"),
        Arguments.of("1,200|950|1,000,000.5", "1200 NUMBER|950 NUMBER|1000000.5 NUMBER"),
        Arguments.of("1.200|950|1.000.000,5", "1200 NUMBER|950 NUMBER|1000000.5 NUMBER"),
        Arguments.of("−3|4|5", "-3 NUMBER|4 NUMBER|5 NUMBER"),
        // What begins with a zero, or is longer than a number can be exact, names something.
        Arguments.of("007|12|13", "007 TEXT|12 TEXT|13 TEXT"),
        Arguments.of("+44|12|13", "+44 TEXT|12 TEXT|13 TEXT"),
        Arguments.of("1234567890123456|1|2", "1234567890123456 TEXT|1 TEXT|2 TEXT"),
        Arguments.of("45%|7.5%|100 %", "45 NUMBER|7.5 NUMBER|100 NUMBER"),
        Arguments.of("45%|7|100", "45% TEXT|7 TEXT|100 TEXT"),
        Arguments.of("yes|No|Y", "true YES_NO|false YES_NO|true YES_NO"),
        Arguments.of("TRUE|FALSE|TRUE", "true YES_NO|false YES_NO|true YES_NO"),
        Arguments.of("ja|nein|ja", "true YES_NO|false YES_NO|true YES_NO"),
        Arguments.of("yes|no|perhaps", "yes TEXT|no TEXT|perhaps TEXT"),
        Arguments.of("1|0|1", "1 NUMBER|0 NUMBER|1 NUMBER"),
        Arguments.of(
            "2021-07-14|2020/01/02|2021-07-14 00:00:00",
            "2021-07-14 DATE|2020-01-02 DATE|2021-07-14 DATE"),
        // The time of a day is not thrown away.
        Arguments.of(
            "2021-07-14 10:30|2021-07-15 11:00|2021-07-16 09:00",
            "2021-07-14 10:30 TEXT|2021-07-15 11:00 TEXT|2021-07-16 09:00 TEXT"),
        Arguments.of(
            "14.7.2021|2.1.2020|1.1.2020", "2021-07-14 DATE|2020-01-02 DATE|2020-01-01 DATE"),
        Arguments.of(
            "14/07/2021|01/02/2020|2/2/2020", "2021-07-14 DATE|2020-02-01 DATE|2020-02-02 DATE"),
        Arguments.of(
            "07/14/2021|01/02/2020|2/2/2020", "2021-07-14 DATE|2020-01-02 DATE|2020-02-02 DATE"),
        Arguments.of(
            "01/02/2020|03/04/2020|5/6/2020", "01/02/2020 TEXT|03/04/2020 TEXT|5/6/2020 TEXT"),
        Arguments.of(
            "01/01/2020|2/2/2020|3/3/2020", "2020-01-01 DATE|2020-02-02 DATE|2020-03-03 DATE"),
        Arguments.of("30/02/2020|1/3/2020|2/3/2020", "30/02/2020 TEXT|1/3/2020 TEXT|2/3/2020 TEXT"),
        Arguments.of(
            "14 July 2021|1st Sept 2020|July 4, 2019",
            "2021-07-14 DATE|2020-09-01 DATE|2019-07-04 DATE"),
        Arguments.of("1.234|5.678|9.123", "1.234 TEXT|5.678 TEXT|9.123 TEXT"),
        Arguments.of("1,234|5,678|9,123", "1,234 TEXT|5,678 TEXT|9,123 TEXT"),
        Arguments.of("0.234|5.678|9.123", "0.234 NUMBER|5.678 NUMBER|9.123 NUMBER"),
        Arguments.of("34|n/a|51", "34 NUMBER|null|51 NUMBER"));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void valuesAreOfATypeOnlyWhenNothingElseCanBeMeant(String cells, String expected)
      throws IOException {
    String[] values = cells.split("\\|");
    StringBuilder table = new StringBuilder("Name;Value;Text\n");
    for (int i = 0; i < values.length; i++) {
      table
          .append((char) ('A' + i))
          .append(';')
          .append(values[i])
          .append(";" + Survey.ANSWER + "\n");
    }
    Draft draft = Survey.read(Survey.csv(folder, table.toString()));
    String found =
        draft.sources().stream()
            .map(source -> source.variables().get("Value"))
            .map(value -> value == null ? "null" : value.text() + " " + value.type())
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(expected);
  }

  private Path dates() throws IOException {
    String rows = "A;01/02/2020;" + Survey.ANSWER + "\nB;03/04/2020;Good\n";
    return Survey.csv(folder, "Name;When;Text\n" + rows);
  }

  @Test
  void datesThatCanBeReadInTwoWaysAreSaidAndOrderedByAnOption() throws IOException {
    Path file = dates();
    assertThat(Survey.messages(Survey.read(file)))
        .contains(
            "The dates in “When” can have the day or the month first, so they were kept as text."
                + " The option dates says which it is.");
    assertThat(when(file, "day-first")).containsExactly("2020-02-01", "2020-04-03");
    assertThat(when(file, "month-first")).containsExactly("2020-01-02", "2020-03-04");
  }

  private static List<String> when(Path file, String order) throws IOException {
    return Survey.read(file, "dates", order).sources().stream()
        .map(source -> source.variables().get("When").text())
        .toList();
  }

  @Test
  void numbersThatCanBeReadInTwoWaysAreSaidAndSettledByAnOption() throws IOException {
    Path file = Survey.csv(folder, "Name;Cost;Text\nA;1,234;" + Survey.ANSWER + "\nB;5,678;x\n");
    assertThat(Survey.messages(Survey.read(file)))
        .anyMatch(words -> words.startsWith("The numbers in “Cost” can have thousands"));
    assertThat(
            Survey.read(file, "decimals", "comma").sources().get(0).variables().get("Cost").text())
        .isEqualTo("1.234");
    assertThat(
            Survey.read(file, "decimals", "point").sources().get(0).variables().get("Cost").text())
        .isEqualTo("1234");
  }

  @Test
  void cellsThatAreNotOfTheTypeSaidAreKeptAsTextWithTheirPlace() throws IOException {
    Path file = Survey.csv(folder, "Name;Age;Text\nA;34;" + Survey.ANSWER + "\nB;about 50;Good\n");
    Draft draft = Survey.read(file, "variables", "Age:number");
    assertThat(Survey.values(draft.sources().get(1)))
        .containsExactly("Age (text)=about 50 TEXT", "Name=B TEXT");
    assertThat(Survey.messages(draft))
        .contains("One cell is not of the type of the column and was kept as text: B3 “about 50”.");
  }

  @Test
  void aTimeIsCutOnlyWhenTheResearcherWantsDates() throws IOException {
    Path file =
        Survey.csv(folder, "Name;When;Text\nA;2021-07-14 10:30;" + Survey.ANSWER + "\nB;;Good\n");
    assertThat(
            Survey.read(file, "variables", "When:date")
                .sources()
                .get(0)
                .variables()
                .get("When")
                .text())
        .isEqualTo("2021-07-14");
  }

  @Test
  void closedQuestionsWithLongChoicesAreVariablesAndOpenOnesAreTexts() throws IOException {
    StringBuilder table = new StringBuilder("Name;Choice;Open\n");
    for (int i = 0; i < 40; i++) {
      String choice = "I agree with this to an extent that I would call number " + i % 3;
      table.append("P" + i + ";" + choice + ";" + Survey.ANSWER + " on day " + i + "\n");
    }
    assertThat(Survey.columns(Survey.look(Survey.csv(folder, table.toString()))))
        .containsExactly("Name RESPONDENT TEXT", "Choice VARIABLE TEXT", "Open TEXT TEXT");
  }

  @Test
  void aColumnThatIsCalledIdNamesTheRespondentsRatherThanTheFirst() throws IOException {
    Path file =
        Survey.csv(folder, "Town;Response ID;Text\nYork;7;" + Survey.ANSWER + "\nBath;9;No\n");
    assertThat(Survey.columns(Survey.look(file)))
        .containsExactly("Town VARIABLE TEXT", "Response ID RESPONDENT TEXT", "Text TEXT TEXT");
    assertThat(Survey.read(file).sources().get(0).name()).isEqualTo("Respondent 7");
  }
}
