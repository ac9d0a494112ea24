package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.text.LineLook.Kind;
import org.manicule.view.coding.text.LineLook.Piece;
import org.manicule.view.coding.text.UnitOpenings.Opening;

class UnitOpeningsTest {
  private static final String TEXT =
      "Ada Holt: [00:01:12] I never went at 10:30.\n\nNobody asked me (12:07).\n";

  @TempDir Path folder;
  private TestProject study;
  private Source interview;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    interview = study.source("Interview", TEXT);
    study.unit(
        interview,
        UnitKind.TURN,
        "Ada Holt: [00:01:12] I never went at 10:30.",
        UnitDetails.NONE.withSpeaker("Ada Holt"));
    study.unit(
        interview,
        UnitKind.POST,
        "Nobody asked me (12:07).",
        UnitDetails.labelled("Reply 2").withSpeaker("Chair").withDate("2021-07-03"));
  }

  @AfterEach
  void close() {
    study.close();
  }

  private SourceDocument document() {
    return study.project().sources().document(interview.id());
  }

  private static TextRange line(int number) {
    int start = number == 0 ? 0 : TEXT.indexOf("Nobody");
    return new TextRange(start, TEXT.indexOf('\n', start));
  }

  private List<Piece> pieces(TextRange line) {
    CodingState state =
        new CodingState(
            document(),
            CodingIndex.EMPTY,
            Legend.of(study.project(), Id.random()),
            new TextRange(0, 0),
            false,
            null,
            "",
            "");
    return new LineLook(document()).pieces(line, state);
  }

  @Test
  void speakersAndTimeStampsOfTheTextAreSetOff() {
    List<Piece> pieces = pieces(line(0));

    assertThat(pieces).extracting(Piece::kind).containsExactly(Kind.SPEAKER, Kind.TIME);
    assertThat(pieces)
        .extracting(piece -> piece.range().in(TEXT))
        .containsExactly("Ada Holt:", "[00:01:12]");
  }

  @Test
  void timesOfDayInBracketsAloneAreStamps() {
    assertThat(pieces(line(1)))
        .singleElement()
        .satisfies(piece -> assertThat(piece.range().in(TEXT)).isEqualTo("(12:07)"));
  }

  @Test
  void whatTheTextDoesNotSayOfAUnitIsSaidAboveIt() {
    UnitOpenings openings = new UnitOpenings(document());

    assertThat(openings.on(line(0))).extracting(Opening::words).containsExactly("");
    assertThat(openings.on(line(1)))
        .extracting(Opening::words)
        .containsExactly("Reply 2 · Chair · 2021-07-03");
  }

  @Test
  void paragraphsDoNotOpenAnything() {
    TextRange blank = new TextRange(TEXT.indexOf("\n\n") + 1, TEXT.indexOf("\n\n") + 1);

    assertThat(new UnitOpenings(document()).on(blank)).isEmpty();
  }
}
