package org.manicule.recognise.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TimeSpan;
import org.manicule.recognise.TranscriptRecogniser;

final class TranscriptTextTest {

  @Test
  void aSentenceWithAColonIsNoSpeaker() {
    List<DraftUnit> turns =
        turns(
            """
            Ada: I said to him: go.
            Note: she paused here.
            Example: the bus. My point is this: it is late.
            Bo: Yes.
            Ada: So: we went.
            Note: she paused again.
            Bo: We did.
            """);
    assertThat(turns)
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Ada", "Bo", "Ada", "Bo");
  }

  @Test
  void aShortFormInBracketsIsTheSameSpeaker() {
    assertThat(
            turns(
                """
                Moderator (M): Welcome. Who begins?
                Bo Lee (BL): I do.
                M: Thank you.
                BL: There was a bus.
                M: And now?
                BL: There is none.
                """))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Moderator", "Bo Lee", "Moderator", "Bo Lee", "Moderator", "Bo Lee");
  }

  @Test
  void whoIsIntroducedBehindALabelDoesNotSpeak() {
    assertThat(
            turns(
                """
                Chair: Ann Price, Fenholt Council
                Speakers: Bo Lee, Director, Fenholt Trust; Cy Moss, nurse
                Ann: Welcome, both of you.
                Bo: Thank you, Ann.
                Ann: Who begins?
                Bo: I do.
                """))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Ann", "Bo", "Ann", "Bo");
  }

  @Test
  void questionsWithoutAnswersAreNoTurns() {
    assertThat(
            turns(
                """
                Ann: Which of these is it?
                A. The bus. It is late.
                B. The train. It is full.
                Bo: The first.
                Ann: Are you sure?
                Bo: Yes.
                """))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Ann", "Bo", "Ann", "Bo");
  }

  @Test
  void brokenTimeStampsAreToldAndNotGuessed() {
    Draft draft =
        refined(
            """
            [00:00:03] Ada: One.
            [00:75:99] Bo: Two.
            [00:00:09] Ada: Three.
            [00:00:05] Bo: Four.
            """);
    assertThat(draft.sources().get(0).units())
        .extracting(unit -> unit.details().time())
        .containsExactly(
            new TimeSpan(3000, 3000), null, new TimeSpan(9000, 9000), new TimeSpan(5000, 5000));
    assertThat(draft.issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
              assertThat(issue.message()).contains("2 time stamps");
            });
  }

  @Test
  void aStampWithAnEndGivesTheSpan() {
    assertThat(
            turns(
                """
                00:01 - 00:04 Ada: One.
                00:05 --> 00:06 Bo: Two.
                (00:08) Ada: Three.
                (00:09) Bo: Four.
                """))
        .extracting(unit -> unit.details().time())
        .containsExactly(
            new TimeSpan(1000, 4000),
            new TimeSpan(5000, 6000),
            new TimeSpan(8000, 9000),
            new TimeSpan(9000, 9000));
  }

  @Test
  void aTableOfSpeakersAndWordsIsATranscript() {
    assertThat(turns("Ada\tHello.\nBo\tGood morning.\nAda\tShall we?\nBo\tYes.\n"))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Ada", "Bo", "Ada", "Bo");
  }

  @Test
  void speakersOfOtherAlphabetsAreKnown() {
    assertThat(turns("דנה: שלום.\nיוסי: שלום גם לך.\nדנה: מה נשמע?\nיוסי: טוב.\n"))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("דנה", "יוסי", "דנה", "יוסי");
  }

  @Test
  void aHundredThousandTurnsAreRead() {
    String text =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "R" + i % 7 + ": Turn number " + i + ".\n")
            .collect(Collectors.joining());
    List<DraftUnit> turns = turns(text);
    assertThat(turns).hasSize(100_000);
    assertThat(turns.get(99_999).range().in(text)).isEqualTo("R4: Turn number 99999.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Note", "Date", "The point of all this is", "http", "Remember", "12"})
  void labelsOfOtherThingsAreNotSurelySpeakers(String label) {
    assertThat(Label.of(label)).isNotEqualTo(Label.SPEAKER);
  }

  @ParameterizedTest
  @CsvSource({
    "I",
    "R1",
    "P12",
    "INT",
    "FG1-P3",
    "Interviewer",
    "Participant 3",
    "Speaker 1",
    "Mr Speaker",
    "JANE DOE",
    "Cllr Smith",
    "The Chair"
  })
  void speakersAreKnownByTheirForm(String label) {
    assertThat(Label.of(label)).isEqualTo(Label.SPEAKER);
  }

  @ParameterizedTest
  @CsvSource({
    "0:07, 7000",
    "12:03, 723000",
    "1:02:03.450, 3723450",
    "00:00:12.5, 12500",
    "75:10, 4510000"
  })
  void stampsAreReadToTheMillisecond(String written, long millis) {
    assertThat(TimeStamp.millis(written)).hasValue(millis);
  }

  private static List<DraftUnit> turns(String text) {
    return refined(text).sources().get(0).units();
  }

  private static Draft refined(String text) {
    DraftSource source = new DraftSource("talk", text, List.of(), Map.of(), List.of(), null);
    TranscriptText transcript = TranscriptText.of(source);
    assertThat(transcript.confidence()).isGreaterThanOrEqualTo(0.5);
    return transcript.refine(new TranscriptRecogniser());
  }
}
