package org.manicule.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Transcripts as word processors write them. */
final class WordTranscriptTest {

  @Test
  void aTableOfSpeakersTimesAndWordsHasATurnInEachRowButTheFirst() {
    assertThat(turns("transcript-table.docx"))
        .extracting(turn -> turn.details().speaker(), turn -> turn.details().time())
        .containsExactly(
            tuple("Ada Quill", new TimeSpan(3000, 9000)),
            tuple("R9", new TimeSpan(9000, 20000)),
            tuple("Ada Quill", new TimeSpan(20000, 22000)),
            tuple("R9", new TimeSpan(22000, 29000)),
            tuple("Ada Quill", new TimeSpan(29000, 31000)),
            tuple("R9", new TimeSpan(31000, 31000)));
  }

  @Test
  void namesInBoldBeforeAColonBeginTurnsOfSeveralParagraphs() {
    assertThat(turns("transcript-bold-names.docx"))
        .extracting(turn -> turn.details().speaker())
        .containsExactly("Interviewer", "R4", "Interviewer", "R4", "Interviewer", "R4");
  }

  private static List<DraftUnit> turns(String name) {
    DraftSource source = Documents.read(Documents.folder().resolve("word").resolve(name));
    TranscriptRecogniser transcripts = new TranscriptRecogniser();
    assertThat(transcripts.confidence(source)).isGreaterThan(0.8);
    return transcripts
        .refine(source, Options.none(), Monitor.silent())
        .sources()
        .get(0)
        .units()
        .stream()
        .filter(unit -> unit.kind().equals(UnitKind.TURN))
        .toList();
  }
}
