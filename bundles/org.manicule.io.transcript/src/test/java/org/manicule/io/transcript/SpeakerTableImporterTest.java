package org.manicule.io.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class SpeakerTableImporterTest extends SourceImporterContract {
  private static final String TABLE =
      """
      speaker,start,end,words
      Ada Quill,0.5,3.25,"Welcome, everybody."
      Ada Quill,00:00:03.250,00:00:04.000,Shall we begin?
      Bo Lund,4,6,"He said ""no"".
      Twice."
      Bo Lund,7,6,Broken.
      Ada Quill,8,9,
      """;

  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new SpeakerTableImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    return List.of(Files.writeString(intoFolder.resolve("talk.csv"), TABLE));
  }

  @Test
  void rowsOfOneSpeakerAreATurn() throws IOException {
    Draft draft = read("talk.csv", TABLE);
    DraftSource source = draft.sources().get(0);
    assertThat(source.text())
        .isEqualTo(
            "Ada Quill: Welcome, everybody.\nShall we begin?\n\n"
                + "Bo Lund: He said \"no\".\nTwice.\nBroken.");
    List<DraftUnit> turns = turns(source);
    assertThat(turns)
        .extracting(it -> it.details().speaker())
        .containsExactly("Ada Quill", "Bo Lund");
    assertThat(turns)
        .extracting(it -> it.details().time())
        .containsExactly(new TimeSpan(500, 4000), new TimeSpan(4000, 6000));
    assertThat(draft.issues())
        .extracting(Issue::message)
        .anyMatch(words -> words.startsWith("One time stamp shows"))
        .anyMatch(words -> words.startsWith("One row without words"));
  }

  @Test
  void singleWordsStandInOneLine() throws IOException {
    String words = "word;start;end;speaker\nWe;0;1;A\nwait.;1;2;A\nStill?;2;3;B\n";
    assertThat(read("words.csv", words).sources().get(0).text())
        .isEqualTo("A: We wait.\n\nB: Still?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Age,Text\nAda,34,Very good\n",
        "respondent,q1,q2\n1,yes,no\n",
        "id,text\n1,Some answer\n"
      })
  void otherTablesAreLeftToOthers(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), table);
    assertThat(importer().accepts(file)).isFalse();
  }

  private static List<DraftUnit> turns(DraftSource source) {
    return source.units().stream().filter(unit -> unit.kind().equals(UnitKind.TURN)).toList();
  }

  private Draft read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return importer().read(file, Options.none(), Monitor.silent());
  }
}
