package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Coding;
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

class LineLookTest {
  @TempDir Path folder;
  private TestProject study;
  private Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void codedWordsAreTintedAndUnderlinedSoThatColourIsNeverAlone() {
    study.coding(minutes, "feared", study.code("fears"));

    Piece piece = pieces(null).get(0);

    assertThat(piece.range().in("Members feared a sale.")).isEqualTo("feared");
    assertThat(piece.mark().tint()).isEqualTo(piece.mark().line()).isNotNull();
    assertThat(piece.mark().several()).isFalse();
  }

  @Test
  void whereCodingsOverlapTheirColoursMixAndTheLineIsDouble() {
    study.coding(minutes, "Members feared", study.code("a"));
    study.coding(minutes, "feared a sale", study.code("b"));

    List<Piece> pieces = pieces(null);

    assertThat(pieces)
        .extracting(piece -> piece.mark().several())
        .containsExactly(false, true, false);
    assertThat(pieces.get(1).mark().tint())
        .isEqualTo(ColourMix.of(List.of(pieces.get(0).mark().tint(), pieces.get(2).mark().tint())));
    assertThat(pieces.get(1).mark().share()).isGreaterThan(pieces.get(0).mark().share());
  }

  @Test
  void theShortestCodingGivesTheLineItsColour() {
    study.coding(minutes, "Members feared a sale.", study.code("long"));
    Coding inner = study.coding(minutes, "feared", study.code("short"));
    Legend legend = Legend.of(study.project(), study.project().coder().id());

    assertThat(pieces(null).get(1).mark().line()).isEqualTo(legend.colour(inner));
  }

  @Test
  void theSelectedCodingStandsOut() {
    study.coding(minutes, "Members", study.code("a"));
    Coding chosen = study.coding(minutes, "sale", study.code("b"));

    assertThat(pieces(chosen.id()))
        .extracting(piece -> piece.mark().selected())
        .containsExactly(false, true);
  }

  @Test
  void headingsAndBoilerplateAreMarkedEvenWhereNothingIsCoded() {
    study.unit(minutes, UnitKind.BOILERPLATE, "sale.", UnitDetails.NONE);

    assertThat(pieces(null))
        .singleElement()
        .satisfies(piece -> assertThat(piece.kind()).isEqualTo(Kind.BOILERPLATE));
  }

  private List<Piece> pieces(Id<Coding> selected) {
    SourceDocument document = study.project().sources().document(minutes.id());
    CodingState state =
        new CodingState(
            document,
            CodingIndex.of(study.project().codings().inSource(minutes.id())),
            Legend.of(study.project(), study.project().coder().id()),
            new TextRange(0, 0),
            false,
            selected,
            "",
            "");
    return new LineLook(document).pieces(new TextRange(0, document.text().length()), state);
  }
}
