package org.manicule.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class InterviewImporterTest extends SourceImporterContract {
  private static final String INTERVIEW =
      """
      Interviewer: How did you get to the clinic?

      Ada: I did not.
      It was too far.
      Dr. O’Neil: She never came.
      """;

  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new InterviewImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    return List.of(Files.writeString(intoFolder.resolve("ada.txt"), INTERVIEW));
  }

  @Test
  void everyTurnKnowsItsSpeakerAndReachesToTheNextOne() throws IOException {
    DraftSource source = read(INTERVIEW, Map.of());
    assertThat(turns(source))
        .containsExactly(
            "Interviewer | Interviewer: How did you get to the clinic?",
            "Ada | Ada: I did not.\nIt was too far.",
            "Dr. O’Neil | Dr. O’Neil: She never came.");
  }

  @Test
  void everyLineIsAParagraph() throws IOException {
    DraftSource source = read(INTERVIEW, Map.of());
    assertThat(source.units().stream().filter(unit -> unit.kind().equals(UnitKind.PARAGRAPH)))
        .hasSize(4);
  }

  @Test
  void theSeparatorMayBeAnother() throws IOException {
    DraftSource source = read("Ada -- Too far: six miles.\nBea -- Yes.", Map.of("separator", "--"));
    assertThat(turns(source))
        .containsExactly("Ada | Ada -- Too far: six miles.", "Bea | Bea -- Yes.");
  }

  @Test
  void anOrdinaryTextIsLeftToOtherImporters() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir,\nNote: six miles.\n");
    assertThat(importer().accepts(letter)).isFalse();
  }

  private DraftSource read(String text, Map<String, String> options) throws IOException {
    Path file = Files.writeString(folder.resolve("interview.txt"), text);
    return importer()
        .read(file, Options.of(options, importer().options()), Monitor.silent())
        .sources()
        .get(0);
  }

  private static List<String> turns(DraftSource source) {
    return source.units().stream()
        .filter(unit -> unit.kind().equals(UnitKind.TURN))
        .map(unit -> speaker(unit) + " | " + unit.range().in(source.text()))
        .toList();
  }

  private static String speaker(DraftUnit unit) {
    return String.valueOf(unit.details().speaker());
  }
}
