package org.manicule.io.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.TableLook;

class TextTablesTest {
  private static final String SOME =
      "Name,Text\nZoë,Größe – “naïve” € " + Survey.ANSWER + "\nBo,Good\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "windows-1252, windows-1252"
  })
  void encodingsAreFoundOutAndSaid(String charset, String said) throws IOException {
    Draft draft = Survey.read(Survey.csv(folder, SOME, Charset.forName(charset)));
    assertThat(draft.sources().get(0).name()).isEqualTo("Zoë");
    assertThat(draft.sources().get(0).text()).startsWith("Größe – “naïve” €");
    assertThat(Survey.messages(draft)).anyMatch(m -> m.startsWith("It was read as " + said + ","));
  }

  @Test
  void aGuessedEncodingIsAWarningAndAnotherCanBeChosen() throws IOException {
    Path file =
        Survey.csv(
            folder,
            "Name,Text\nŁódź," + Survey.ANSWER + "\nB,x\n",
            Charset.forName("windows-1250"));
    assertThat(Survey.messages(Survey.read(file)))
        .anyMatch(m -> m.contains("the encoding was guessed"));
    assertThat(Survey.read(file, "encoding", "windows-1250").sources().get(0).name())
        .isEqualTo("Łódź");
    assertThatThrownBy(() -> Survey.read(file, "encoding", "klingon"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("klingon");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
    TableLook look = Survey.look(Survey.csv(folder, "\uFEFF" + SOME));
    assertThat(look.columns().get(0).name()).isEqualTo("Name");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void whatStandsBetweenCellsIsFoundOut(String sign) throws IOException {
    String rows =
        "Name_Age_Text\nA_34_\"One, two; three | four\t" + Survey.ANSWER + "\"\nB_35_Good\n";
    TableLook look = Survey.look(Survey.csv(folder, rows.replace("_", sign)));
    assertThat(look.columns()).hasSize(3);
    assertThat(look.rows().get(0).get(2)).isEqualTo("One, two; three | four\t" + Survey.ANSWER);
  }

  @Test
  void theSignMayBeSaidInTheFileOrByTheResearcher() throws IOException {
    Path said = Survey.csv(folder, "sep=;\nName;Text\nA;" + Survey.ANSWER + ", and more\n");
    assertThat(Survey.columns(Survey.look(said)))
        .containsExactly("Name RESPONDENT TEXT", "Text TEXT TEXT");
    Path odd = Survey.csv(folder, "Name~Text\nA~" + Survey.ANSWER + "\n");
    assertThat(Survey.look(odd, "delimiter", "~").columns()).hasSize(2);
    assertThatThrownBy(() -> Survey.look(odd, "delimiter", "tilde"))
        .hasMessage("“tilde” cannot stand between cells.");
  }

  @Test
  void cellsMayBeQuotedWithSingleSigns() throws IOException {
    Path file =
        Survey.csv(folder, "'Name','Text'\n'A','One, two, " + Survey.ANSWER + "'\n'B','It''s'\n");
    assertThat(Survey.look(file).rows().get(1)).containsExactly("B", "It's");
  }

  @Test
  void mixedLineEndsAndNulsDoNotMoveCells() throws IOException {
    Path file =
        Survey.csv(
            folder,
            "Name,Text\r\nA,\"" + Survey.ANSWER + "\r\nline\rtwo\"\rB,Go\u0000od\nC,Fine\n");
    Draft draft = Survey.read(file);
    assertThat(draft.sources())
        .extracting(DraftSource::text)
        .containsExactly(Survey.ANSWER + "\nline\ntwo", "Good", "Fine");
    assertThat(Survey.messages(draft)).contains("One NUL character was left out.");
  }

  @Test
  void aQuotationMarkThatIsNotClosedNamesItsRow() throws IOException {
    Path file = Survey.csv(folder, "Name,Text\nA,Good\nB,\"never closed\nC,More\n");
    assertThatThrownBy(() -> Survey.read(file, "texts", "Text"))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened()).contains("answers.csv").contains("row 3");
              assertThat(problem.whatToDo()).contains("quote=none");
            });
    assertThat(Survey.read(file, "texts", "Text", "quote", "none").sources().get(1).text())
        .isEqualTo("\"never closed");
  }

  @Test
  void aQuotationMarkInTheMiddleOfACellNamesItsRow() throws IOException {
    Path file = Survey.csv(folder, "Name,Text\nA,Good\nB,\"He said \"no\" to me\"\nC,5\" wide\n");
    assertThatThrownBy(() -> Survey.read(file, "texts", "Text"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("row 3");
  }

  @Test
  void rowsThatAreTooLongOrTooShortLoseNothing() throws IOException {
    Path file =
        Survey.csv(folder, "Name,Age,Text\nA,3," + Survey.ANSWER + ",and more\nB\nC,5,Good\n");
    Draft draft = Survey.read(file);
    assertThat(draft.sources().get(0).variables().get("Column D").text()).isEqualTo("and more");
    assertThat(Survey.messages(draft))
        .anyMatch(
            m ->
                m.startsWith("One row is longer than the row with the names")
                    && m.endsWith("row 2."))
        .contains("One respondent wrote nothing to code, so there is no source for row 3.");
  }

  @Test
  void namesOfColumnsThatAreMissingOrTwiceAreMadeUp() throws IOException {
    Path file = Survey.csv(folder, "Name,,Age,Age,Text\nA,x,3,4," + Survey.ANSWER + "\n");
    TableLook look = Survey.look(file);
    assertThat(Survey.columns(look))
        .containsExactly(
            "Name RESPONDENT TEXT",
            "Column B VARIABLE TEXT",
            "Age VARIABLE NUMBER",
            "Age (2) VARIABLE NUMBER",
            "Text TEXT TEXT");
    assertThat(look.issues())
        .extracting(issue -> issue.message())
        .contains(
            "One column has no name and was named by its letter: B.",
            "One name of a column occurs before and was numbered: “Age” (D).");
  }

  @Test
  void respondentsThatOccurTwiceOrHaveNoNameAreToldWithTheirRows() throws IOException {
    String rows = "ID,Text\nA," + Survey.ANSWER + "\nB,Good\nA,Later\n,Nobody\n";
    Draft draft = Survey.read(Survey.csv(folder, rows), "respondent", "ID", "texts", "Text");
    assertThat(draft.sources())
        .extracting(DraftSource::name)
        .containsExactly("A", "B", "A (row 4)", "Row 5");
    assertThat(Survey.messages(draft))
        .contains(
            "One respondent occurs before; each row was kept apart: “A” (2, 4).",
            "One respondent has no name and was named by the row: 5.");
  }

  @Test
  void sixteenThousandColumnsAreReadAndMoreAreRefused() throws IOException {
    Path wide = Survey.csv(folder, wide(16_384));
    assertThat(Survey.look(wide).columns()).hasSize(16_384);
    Path wider = Survey.csv(folder, wide(16_385));
    assertThatThrownBy(() -> Survey.look(wider))
        .hasMessageContaining("Row 1 of answers.csv has more than 16,384 cells");
  }

  private static String wide(int columns) {
    String names =
        IntStream.rangeClosed(1, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    return names + "\n" + Survey.ANSWER + ",1".repeat(columns - 1) + "\n";
  }

  @Test
  void aCellOfAMillionCharactersIsKeptWhole() throws IOException {
    String cell = "Wörter und ".repeat(91_000).strip();
    Draft draft = Survey.read(Survey.csv(folder, "Name,Text\nA,\"" + cell + "\"\nB,x\n"));
    assertThat(draft.sources().get(0).text()).isEqualTo(cell);
  }

  @Test
  void aFileWithNothingButNamesIsRefused() throws IOException {
    Path file = Survey.csv(folder, "Name,Text\n\n\n");
    assertThatThrownBy(() -> Survey.read(file))
        .hasMessage("answers.csv has names of columns but no answers below them.");
    Path blank = Survey.csv(folder, " \n\n");
    assertThatThrownBy(() -> Survey.read(blank)).hasMessageContaining("answers.csv is empty");
  }

  @Test
  void aPictureWithTheNameOfATableIsRefused() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8};
    Path file = Files.write(folder.resolve("picture.csv"), png);
    assertThatThrownBy(() -> Survey.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("picture.csv is no table");
  }

  @Test
  void theRowOfTheNamesCanBeSaid() throws IOException {
    Path file = Survey.csv(folder, "a,b,c\nName,Age,Text\nA,3," + Survey.ANSWER + "\n");
    assertThat(Survey.look(file, "header-row", "2").columns().get(0).name()).isEqualTo("Name");
    assertThatThrownBy(() -> Survey.look(file, "header-row", "9"))
        .hasMessageContaining("has nothing in row 9");
  }

  @Test
  void manyRowsPassWithoutBeingHeld() throws IOException {
    StringBuilder rows = new StringBuilder("ID,Age,Text\n");
    for (int i = 0; i < 5_000; i++) {
      rows.append("r")
          .append(i)
          .append(',')
          .append(i % 90)
          .append(',')
          .append(Survey.ANSWER)
          .append(i)
          .append('\n');
    }
    Path file = Survey.csv(folder, rows.toString());
    assertThat(Survey.look(file).rowCount()).isEqualTo(5_000);
    assertThat(Survey.look(file).rows()).hasSize(50);
    assertThat(Survey.read(file).sources()).hasSize(5_000);
    assertThat(Files.size(file)).isEqualTo(rows.toString().getBytes(StandardCharsets.UTF_8).length);
  }
}
