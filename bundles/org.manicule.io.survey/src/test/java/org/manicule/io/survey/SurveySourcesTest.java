package org.manicule.io.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.UnitKind;

class SurveySourcesTest {
  private static final String TABLE =
      "Participant,Age,Joined,Member,Waiting times,Wishes\n"
          + "Ada,34,2021-07-14,yes,\""
          + Survey.ANSWER
          + "\n"
          + "It was\r\n\r\n"
          + "not always so\",More nurses, please\n"
          + "Bo,,2020-01-02,no,,\"A bus that runs on Sundays, and not only then; also on"
          + " holidays\"\n"
          + "Cy,51,2019-12-31,no,,\n";

  @TempDir Path folder;

  private Path table() throws IOException {
    return Survey.csv(folder, TABLE.replace("More nurses, please", "\"More nurses, please\""));
  }

  @Test
  void eachRespondentIsASourceWithQuestionsAsHeadings() throws IOException {
    Draft draft = Survey.read(table());
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("Ada", "Bo");
    DraftSource ada = draft.sources().get(0);
    assertThat(ada.text())
        .isEqualTo(
            "Waiting times\n\n"
                + Survey.ANSWER
                + "\nIt was\n\nnot always so\n\nWishes\n\nMore nurses, please");
    assertThat(ada.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.HEADING))
        .extracting(unit -> unit.details().label())
        .containsExactly("Waiting times", "Wishes");
    assertThat(ada.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.PARAGRAPH))
        .extracting(unit -> unit.range().in(ada.text()))
        .containsExactly(
            "Waiting times",
            Survey.ANSWER,
            "It was",
            "not always so",
            "Wishes",
            "More nurses, please");
  }

  @Test
  void variablesHaveTheTypesOfTheirColumns() throws IOException {
    List<DraftSource> sources = Survey.read(table()).sources();
    assertThat(Survey.values(sources.get(0)))
        .containsExactly(
            "Age=34 NUMBER",
            "Joined=2021-07-14 DATE",
            "Member=true YES_NO",
            "Participant=Ada TEXT");
    assertThat(Survey.values(sources.get(1)))
        .containsExactly("Joined=2020-01-02 DATE", "Member=false YES_NO", "Participant=Bo TEXT");
  }

  @Test
  void whatWasFoundOutIsSaid() throws IOException {
    assertThat(Survey.messages(Survey.read(table())))
        .contains(
            "It was read as UTF-8, cells separated by commas and quoted with \".",
            "3 rows of answers, 6 columns. Respondents are named by “Participant”. Texts: “Waiting"
                + " times”, “Wishes”. Variables: “Age” (number), “Joined” (date), “Member”"
                + " (yes/no).")
        .contains("One respondent wrote nothing to code, so there is no source for row 4.");
  }

  @Test
  void oneSourceForEachQuestionHasTheRespondentsAsSpeakersAndCases() throws IOException {
    Draft draft = Survey.read(table(), "layout", "questions");
    assertThat(draft.sources())
        .extracting(DraftSource::name)
        .containsExactly("Waiting times", "Wishes");
    DraftSource wishes = draft.sources().get(1);
    assertThat(wishes.text()).startsWith("More nurses, please\n\nA bus");
    assertThat(wishes.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.TURN))
        .extracting(unit -> unit.details().speaker())
        .containsExactly("Ada", "Bo");
    DraftCase bo = wishes.cases().get(1);
    assertThat(bo.name()).isEqualTo("Bo");
    assertThat(bo.places().get(0).in(wishes.text())).startsWith("A bus").endsWith("holidays");
    assertThat(bo.variables()).containsKeys("Joined", "Member").doesNotContainKey("Age");
  }

  @Test
  void respondentsBecomeCasesWhenAskedFor() throws IOException {
    DraftSource ada = Survey.read(table(), "cases", "true").sources().get(0);
    assertThat(ada.cases()).extracting(DraftCase::name).containsExactly("Ada");
    assertThat(ada.cases().get(0).variables()).containsKeys("Age", "Joined", "Member");
    assertThat(ada.variables()).containsOnlyKeys("Participant");
  }

  @Test
  void theResearcherSaysWhichColumnsAreWhat() throws IOException {
    Draft draft =
        Survey.read(
            table(), "respondent", "none", "texts", "wishes", "variables", "#2:text; Joined");
    assertThat(draft.sources()).extracting(DraftSource::name).containsExactly("Row 2", "Row 3");
    assertThat(draft.sources().get(0).text()).isEqualTo("More nurses, please");
    assertThat(Survey.values(draft.sources().get(0)))
        .containsExactly("Age=34 TEXT", "Joined=2021-07-14 DATE");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    Path file = table();
    assertThatThrownBy(() -> Survey.read(file, "texts", "Hopes"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "answers.csv has no column “Hopes”; it has: Participant; Age; Joined; Member; Waiting"
                + " times; Wishes.");
    assertThatThrownBy(() -> Survey.read(file, "texts", "Wishes", "respondent", "Wishes"))
        .hasMessage("In answers.csv, the column “Wishes” was given two parts.");
  }

  @Test
  void aTableWithoutLongTextsAsksWhichColumnsToCode() throws IOException {
    Path file = Survey.csv(folder, "ID,Age\n1,30\n2,31\n");
    assertThatThrownBy(() -> Survey.read(file))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened())
                  .contains("no column that looks as if it held texts");
              assertThat(problem.whatToDo()).contains("texts");
            });
    assertThat(Survey.columns(Survey.look(file)))
        .containsExactly("ID RESPONDENT TEXT", "Age VARIABLE NUMBER");
  }

  @Test
  void namesOfQuestionsMayHoldTheSignsOfTheOptions() throws IOException {
    String header = "Name;\"Why? Say: more; or less\";Age\n";
    Path file = Survey.csv(folder, header + "A;" + Survey.ANSWER + ";3\n");
    Draft draft = Survey.read(file, "texts", "Why? Say: more; or less");
    assertThat(draft.sources().get(0).text()).isEqualTo(Survey.ANSWER);
  }

  @Test
  void theThreeRowsAboveAnExportOfQualtricsAreUnderstood() throws IOException {
    String text =
        "StartDate,ResponseId,Q1\n"
            + "Start Date,Response ID,\"What would you\n"
            + " change?\"\n"
            + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
            + "2021-03-04 10:11:12,R_1,"
            + Survey.ANSWER
            + "\n"
            + "2021-03-05 09:00:00,R_2,Nothing\n";
    Draft draft = Survey.read(Survey.csv(folder, text), "layout", "questions");
    DraftSource source = draft.sources().get(0);
    assertThat(source.text()).isEqualTo(Survey.ANSWER + "\n\nNothing");
    assertThat(source.variables().get("question").text()).isEqualTo("What would you change?");
    assertThat(source.cases().get(0).variables().get("StartDate").text())
        .isEqualTo("2021-03-04 10:11:12");
  }

  @Test
  void aTitleAboveTheTableIsNoRowOfNames() throws IOException {
    Path file = Survey.csv(folder, "Our survey\n\nID,Text\nA,\"" + Survey.ANSWER + "\"\n");
    Draft draft = Survey.read(file);
    assertThat(draft.sources().get(0).name()).isEqualTo("A");
    assertThat(Survey.messages(draft))
        .contains("Row 3 was taken as the one with the names of the columns.");
  }
}
