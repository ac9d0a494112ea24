package org.manicule.io.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manicule.io.survey.Workbooks.odsRow;
import static org.manicule.io.survey.Workbooks.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;

class SpreadsheetsTest {
  private static final String NAMES = row(1, "Name", "Value", "Text");

  @TempDir Path folder;

  private Path write(Workbooks workbook) throws IOException {
    return workbook.write(folder.resolve("answers.xlsx"));
  }

  private static String answer(int row, String value) {
    return row(row, "P" + row, value, Survey.ANSWER + " " + row);
  }

  /** What the values of the second column became, row by row. */
  private static List<String> values(Draft draft) {
    return draft.sources().stream()
        .map(source -> source.variables().get("Value"))
        .map(value -> value == null ? "null" : value.text() + " " + value.type())
        .toList();
  }

  @Test
  void textsAreFoundWhereverTheyLie() throws IOException {
    String shared =
        "<sst><si><t>Name</t></si><si><r><t>Te</t></r><r><t xml:space='preserve'>xt</t></r>"
            + "<rPh><t>no</t></rPh></si><si><t>One_x000D_\nTwo</t></si></sst>";
    String rows =
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
            + "<row r='3'><c r='A3' t='str'><f>B1</f><v>Ada</v></c>"
            + "<c r='C3' t='s'><v>2</v></c></row>";
    Path file = write(Workbooks.xlsx().part("xl/sharedStrings.xml", shared).sheet("S", rows));
    Draft draft = Survey.read(file, "texts", "Text");
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("Ada");
    assertThat(draft.sources().get(0).text()).isEqualTo("One\nTwo");
  }

  @Test
  void serialNumbersAreDaysWhereTheirFormatSaysSo() throws IOException {
    String formats = "<numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/>";
    Workbooks book =
        Workbooks.xlsx()
            .styles(formats, 0, 14, 164)
            .sheet(
                "S",
                NAMES
                    + answer(2, "s='1'><v>44391</v>")
                    + answer(3, "s='2'><v>59</v>")
                    + answer(4, "s='2'><v>61</v>"));
    assertThat(values(Survey.read(write(book))))
        .containsExactly("2021-07-14 DATE", "1900-02-28 DATE", "1900-03-01 DATE");
    assertThat(values(Survey.read(write(book.from1904()))).get(0)).isEqualTo("2025-07-15 DATE");
  }

  @Test
  void daysWithATimeKeepIt() throws IOException {
    Workbooks book =
        Workbooks.xlsx()
            .styles("<numFmt numFmtId='170' formatCode='[$-409]m/d/yy h:mm AM/PM'/>", 0, 170)
            .sheet("S", NAMES + answer(2, "s='1'><v>44391.4375</v>"));
    assertThat(values(Survey.read(write(book)))).containsExactly("2021-07-14 10:30:00 TEXT");
  }

  @Test
  void formatsTellNumbersPercentagesTimesAndNamesApart() throws IOException {
    String formats =
        "<numFmt numFmtId='165' formatCode='00000'/><numFmt numFmtId='166' formatCode='[h]:mm'/>"
            + "<numFmt numFmtId='167' formatCode='#,##0.00\\ \"d\"'/>";
    Workbooks styled = Workbooks.xlsx().styles(formats, 0, 10, 165, 166, 167);
    assertThat(values(Survey.read(write(one(styled, "s='1'><v>0.455</v>")))))
        .containsExactly("45.5 NUMBER");
    assertThat(values(Survey.read(write(one(styled, "s='2'><v>123</v>")))))
        .containsExactly("00123 TEXT");
    assertThat(values(Survey.read(write(one(styled, "s='3'><v>1.125</v>")))))
        .containsExactly("27:00:00 TEXT");
    assertThat(values(Survey.read(write(one(styled, "s='4'><v>0.30000000000000004</v>")))))
        .containsExactly("0.3 NUMBER");
    assertThat(values(Survey.read(write(one(styled, "t='b'><v>1</v>")))))
        .containsExactly("true YES_NO");
  }

  /** The same workbook with one sheet that has one answer. */
  private static Workbooks one(Workbooks book, String value) {
    Workbooks fresh = Workbooks.xlsx();
    return fresh.stylesOf(book).sheet("S", NAMES + answer(2, value));
  }

  @Test
  void cellsWithErrorsAndFormulasWithoutResultsAreNamed() throws IOException {
    Path file =
        write(
            Workbooks.xlsx()
                .sheet(
                    "S",
                    NAMES
                        + answer(2, "t='e'><v>#DIV/0!</v>")
                        + answer(3, "><f>A1+1</f>")
                        + answer(4, "><f>1+1</f><v>2</v>")));
    Draft draft = Survey.read(file);
    assertThat(values(draft)).containsExactly("null", "null", "2 NUMBER");
    assertThat(Survey.messages(draft))
        .contains("One cell shows an error instead of a value and was left empty: B2 #DIV/0!.")
        .anyMatch(m -> m.startsWith("One formula has no result in the file") && m.contains("B3"));
  }

  @Test
  void mergedCellsAndHiddenRowsAreNamed() throws IOException {
    String rows = NAMES + answer(2, "x") + answer(3, "y").replace("<row ", "<row hidden='1' ");
    Path file =
        write(
            Workbooks.xlsx()
                .sheet("S", "visible", rows, "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>"));
    assertThat(Survey.messages(Survey.read(file)))
        .contains(
            "One group of merged cells was found (A2:A3). Only the first cell of a group has"
                + " contents.",
            "One row is hidden in the spreadsheet and was read all the same: 3.");
  }

  @Test
  void theFirstSheetThatIsNotHiddenIsReadUnlessAnotherIsChosen() throws IOException {
    Path file =
        write(
            Workbooks.xlsx()
                .sheet("Secret", "hidden", NAMES + answer(7, "h"), "")
                .sheet("Answers", NAMES + answer(2, "a"))
                .sheet("More", NAMES + answer(3, "m")));
    Draft draft = Survey.read(file);
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("P2");
    assertThat(Survey.messages(draft))
        .contains(
            "The sheet “Answers” was read, “Secret”, “More” not (“Secret” hidden). The option"
                + " sheet chooses another one.");
    assertThat(Survey.read(file, "sheet", "more").sources().get(0).name()).isEqualTo("P3");
    assertThat(Survey.read(file, "sheet", "#1").sources().get(0).name()).isEqualTo("P7");
    assertThatThrownBy(() -> Survey.read(file, "sheet", "Data"))
        .hasMessage("answers.xlsx has no sheet “Data”; it has “Secret”, “Answers”, “More”.");
  }

  @Test
  void aMillionEmptyRowsAreNoAnswers() throws IOException {
    StringBuilder empty = new StringBuilder();
    for (int i = 3; i <= 1_000_000; i++) {
      empty.append("<row r='").append(i).append("'/>");
    }
    Path file = write(Workbooks.xlsx().sheet("S", NAMES + answer(2, "x") + empty));
    assertThat(Survey.look(file).rowCount()).isEqualTo(1);
  }

  @Test
  void anOpenDocumentSheetIsReadWithItsRepeatsTypesAndComments() throws IOException {
    String hidden =
        "<style:style style:name='ta2'><style:table-properties"
            + " table:display='false'/></style:style>";
    String repeated =
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
            + " office:value='5'><text:p>5</text:p></table:table-cell>";
    String date =
        "<table:table-cell office:value-type='date' office:date-value='2021-07-14'>"
            + "<office:annotation><text:p>a comment</text:p></office:annotation>"
            + "<text:p>14.07.21</text:p></table:table-cell>";
    String padded =
        "<table:table-cell office:value-type='float' office:value='42'><text:p>0042</text:p>"
            + "</table:table-cell>";
    String share =
        "<table:table-cell office:value-type='percentage' office:value='0.07'><text:p>7%</text:p>"
            + "</table:table-cell>";
    String text =
        "<table:table-cell office:value-type='string'><text:p>"
            + Survey.ANSWER
            + "<text:s text:c='2'/>and<text:line-break/>so</text:p><text:p>on</text:p>"
            + "</table:table-cell>";
    String tables =
        "<table:table table:name='Old' table:style-name='ta2'/>"
            + "<table:table table:name='New'>"
            + odsRow("Name", "N1", "N2", "When", "Code", "Share", "Text")
            + "<table:table-row table:number-rows-repeated='100000'><table:table-cell/>"
            + "</table:table-row>"
            + odsRow("Ada", repeated, date, padded, share, text)
            + "</table:table>";
    Path file = Workbooks.ods(hidden, tables).write(folder.resolve("answers.ods"));
    Draft draft = Survey.read(file);
    assertThat(draft.sources()).hasSize(1);
    assertThat(draft.sources().get(0).text()).isEqualTo(Survey.ANSWER + "  and\nso\non");
    assertThat(Survey.values(draft.sources().get(0)))
        .containsExactly(
            "Code=0042 TEXT",
            "N1=5 NUMBER",
            "N2=5 NUMBER",
            "Name=Ada TEXT",
            "Share=7 NUMBER",
            "When=2021-07-14 DATE");
    assertThat(Survey.messages(draft)).anyMatch(m -> m.contains("“New” was read, “Old” not"));
  }

  @Test
  void errorsAndMergedCellsOfOpenDocumentSheetsAreNamed() throws IOException {
    String error =
        "<table:table-cell table:formula='of:=1/0' office:value-type='string'"
            + " calcext:value-type='error' office:string-value=''><text:p>#DIV/0!</text:p>"
            + "</table:table-cell>";
    String merged =
        "<table:table-cell table:number-rows-spanned='2' office:value-type='string'><text:p>Ada"
            + "</text:p></table:table-cell>";
    String table =
        "<table:table table:name='S'>"
            + odsRow("Name", "Value", "Text")
            + odsRow(merged, error, Survey.ANSWER)
            + odsRow("<table:covered-table-cell/>", "x", "Fine")
            + "</table:table>";
    Path file = Workbooks.ods("", table).write(folder.resolve("answers.ods"));
    assertThat(Survey.messages(Survey.read(file)))
        .contains(
            "One cell shows an error instead of a value and was left empty: B2 #DIV/0!.",
            "One group of merged cells was found (A2:A3). Only the first cell of a group has"
                + " contents.");
  }

  @Test
  void protectedOldAndBrokenFilesSayWhatToDo() throws IOException {
    byte[] old = new byte[2048];
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(start, 0, old, 0, start.length);
    refused(Files.write(folder.resolve("old.xlsx"), old), "Excel 97 to 2003", ".xlsx or .ods");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    refused(
        Files.write(folder.resolve("secret.xlsx"), old), "protected by a password", "copy without");
    Path ods =
        Workbooks.ods("", "")
            .part("META-INF/manifest.xml", "<manifest:encryption-data/>")
            .write(folder.resolve("secret.ods"));
    refused(ods, "protected by a password", "copy without");
    byte[] whole = Files.readAllBytes(write(Workbooks.xlsx().sheet("S", NAMES + answer(2, "x"))));
    Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    refused(half, "incomplete", "again");
    Path word =
        Workbooks.xlsx().part("word/document.xml", "<w/>").write(folder.resolve("letter.xlsx"));
    refused(word, "is no table", "CSV");
    refused(write(Workbooks.xlsx().sheet("S", NAMES + "<row r='2'><c")), "damaged", "again");
  }

  private static void refused(Path file, String what, String todo) {
    assertThatThrownBy(() -> Survey.read(file))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened())
                  .contains(file.getFileName().toString())
                  .contains(what);
              assertThat(problem.whatToDo()).contains(todo);
            });
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    String blanks = " ".repeat(60 << 20);
    Workbooks bomb = Workbooks.xlsx().sheet("S", NAMES);
    refused(write(bomb.part("xl/sharedStrings.xml", blanks)), "unpack to far more", "Do not trust");
  }

  @Test
  void outsideEntitiesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + "<sst><si><t>&e;</t></si></sst>";
    String rows =
        NAMES
            + "<row r='2'><c t='s'><v>0</v></c><c/><c t='inlineStr'><is><t>"
            + Survey.ANSWER
            + "</t></is></c></row>";
    Path file = write(Workbooks.xlsx().part("xl/sharedStrings.xml", xml).sheet("S", rows));
    try {
      assertThat(Survey.read(file).toString()).doesNotContain("the secret");
    } catch (UserException refused) {
      assertThat(refused.whatHappened()).contains("answers.xlsx");
    }
  }
}
