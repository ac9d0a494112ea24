package org.manicule.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class CaptionImporterTest extends SourceImporterContract {
  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:03,500
      Welcome to the public meeting.

      2
      00:00:03,500 --> 00:00:06,000
      <i>Item one</i> is the finance report,
      and it is not good.
      """;
  private static final String VTT =
      """
      WEBVTT - meeting

      NOTE made by a machine
      with errors

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:03.000 align:start position:0%
      <v Ada Quill>Welcome &amp; good morning.

      00:03.000 --> 00:05.000
      <v.loud Ada Quill>We <00:03.500><c>begin</c>.</v>

      00:05.000 --> 00:09.250
      <v Bo Lund>Who has a vote?
      <v Ada Quill>Nobody.
      """;

  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new CaptionImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    return List.of(
        Files.writeString(intoFolder.resolve("meeting.srt"), SRT),
        Files.writeString(intoFolder.resolve("meeting.vtt"), VTT));
  }

  @Test
  void eachCaptionIsAParagraphWithItsTime() throws IOException {
    DraftSource source = read("a.srt", SRT).sources().get(0);
    assertThat(source.text())
        .isEqualTo(
            "Welcome to the public meeting.\nItem one is the finance report,\nand it is not good.");
    assertThat(units(source, UnitKind.PARAGRAPH))
        .extracting(unit -> unit.details().time())
        .containsExactly(new TimeSpan(1000, 3500), new TimeSpan(3500, 6000));
  }

  @Test
  void voicesBecomeTurnsWithSpeakerAndSpan() throws IOException {
    DraftSource source = read("a.vtt", VTT).sources().get(0);
    assertThat(source.text())
        .isEqualTo(
            "Ada Quill: Welcome & good morning.\nWe begin.\n\n"
                + "Bo Lund: Who has a vote?\n\nAda Quill: Nobody.");
    List<DraftUnit> turns = units(source, UnitKind.TURN);
    assertThat(turns)
        .extracting(unit -> unit.details().speaker())
        .containsExactly("Ada Quill", "Bo Lund", "Ada Quill");
    assertThat(turns.get(0).details().time()).isEqualTo(new TimeSpan(1000, 5000));
    assertThat(turns.get(0).range().in(source.text())).endsWith("We begin.");
  }

  @Test
  void namesInTheWordsAreSpeakersWhenTheyComeAgain() throws IOException {
    DraftSource source =
        read(
                "a.srt",
                """
                1
                00:00:01,000 --> 00:00:02,000
                ADA: One thing: we wait.

                2
                00:00:02,000 --> 00:00:03,000
                and wait.

                3
                00:00:03,000 --> 00:00:04,000
                BO: Until when?

                4
                00:00:04,000 --> 00:00:05,000
                ADA: Until May.

                5
                00:00:05,000 --> 00:00:06,000
                BO: I see.
                """)
            .sources()
            .get(0);
    assertThat(units(source, UnitKind.TURN))
        .extracting(unit -> unit.details().speaker())
        .containsExactly("ADA", "BO", "ADA", "BO");
    assertThat(source.text()).startsWith("ADA: One thing: we wait.\nand wait.\n\nBO: Until when?");
  }

  @Test
  void brokenOverlappingAndEmptyCaptionsAreToldAndTheirWordsKept() throws IOException {
    Draft draft =
        read(
            "odd.srt",
            """
            1
            00:00:01,000 --> 00:00:05,000
            One.
            2
            00:00:04,000 --> 00:00:06,000
            Two \uD83D\uDE00.

            3
            00:00:99,000 --> 00:01:00,000
            Three.

            4
            00:00:09,000 --> 00:00:08,000
            Four.

            5
            00:00:10,000 --> 00:00:11,000

            6
            00:00:02,000 --> 00:00:03,000
            שלום
            """);
    DraftSource source = draft.sources().get(0);
    assertThat(source.text()).isEqualTo("One.\nTwo \uD83D\uDE00.\nThree.\nFour.\nשלום");
    assertThat(source.units())
        .extracting(unit -> unit.range().in(source.text()))
        .containsExactly("One.", "Two \uD83D\uDE00.", "Three.", "Four.", "שלום");
    assertThat(source.units().get(2).details().time()).isNull();
    assertThat(draft.issues())
        .extracting(Issue::message)
        .anyMatch(words -> words.startsWith("2 time stamps show"))
        .anyMatch(words -> words.startsWith("One caption begins before"))
        .anyMatch(words -> words.startsWith("One caption stands below"))
        .anyMatch(words -> words.startsWith("One caption without words"));
  }

  @Test
  void aCaptionThatBreaksOffIsKept() throws IOException {
    String cut = SRT.substring(0, SRT.indexOf("finance"));
    assertThat(read("cut.srt", cut).sources().get(0).text()).endsWith("Item one is the");
  }

  @Test
  void oldEncodingsAndWindowsLineEndsAreRead() throws IOException {
    Path file = folder.resolve("old.srt");
    String text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nSi\u00E2n paid \u00A35.\r\n";
    Files.write(file, text.getBytes("windows-1252"));
    Draft draft = importer().read(file, Options.none(), Monitor.silent());
    assertThat(draft.sources().get(0).text()).isEqualTo("Si\u00E2n paid \u00A35.");
    assertThat(draft.issues()).extracting(Issue::message).anyMatch(m -> m.contains("windows-1252"));
  }

  @Test
  void aFileWithoutCaptionsIsRefused() {
    assertThatThrownBy(() -> read("notes.srt", "Only some notes.\n"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("notes.srt");
  }

  @Test
  void aHundredThousandCaptionsAreRead() throws IOException {
    String many =
        IntStream.range(0, 100_000)
            .mapToObj(
                i ->
                    "%d\n%02d:%02d:%02d,000 --> %02d:%02d:%02d,900\nP%d: Words %d.\n\n"
                        .formatted(
                            i,
                            i / 3600,
                            i / 60 % 60,
                            i % 60,
                            i / 3600,
                            i / 60 % 60,
                            i % 60,
                            i % 2,
                            i))
            .collect(Collectors.joining());
    DraftSource source = read("many.srt", many).sources().get(0);
    assertThat(units(source, UnitKind.TURN)).hasSize(100_000);
    assertThat(source.text()).endsWith("P1: Words 99999.");
  }

  private static List<DraftUnit> units(DraftSource source, UnitKind kind) {
    return source.units().stream().filter(unit -> unit.kind().equals(kind)).toList();
  }

  private Draft read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return importer().read(file, Options.none(), Monitor.silent());
  }
}
