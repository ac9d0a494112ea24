package org.manicule.view.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.Selection;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.trial.Files;

final class PagesPresenterTest extends PagesFixture {

  @Test
  void theOpenSourceIsShownAsItsPages() {
    assertThat(state.heading()).isEqualTo(report.name());
    assertThat(state.sizes()).hasSize(3);
    assertThat(state.note()).isEmpty();
  }

  @Test
  void aSourceThatCameFromNoPdfSaysWhereItIs() {
    turnTo(study.text("Minutes", "The Chair opened."));

    assertThat(state.sizes()).isEmpty();
    assertThat(state.note()).contains("“Minutes” did not come from a PDF").contains("text view");
  }

  @Test
  void aFileThatCannotBeShownSaysWhy() throws IOException {
    java.nio.file.Path original = Files.report(folder, 2);
    Source other = study.add(original);
    try (var all = java.nio.file.Files.walk(study.project().folder())) {
      for (var file :
          all.filter(it -> it.toString().contains(other.original().sha256())).toList()) {
        java.nio.file.Files.delete(file);
      }
    }

    turnTo(other);

    assertThat(state.sizes()).isEmpty();
    assertThat(state.note()).contains("cannot be read from the project");
  }

  @Test
  void codedWordsStandOnTheirPage() {
    study.coding(report, "Chapter 2", study.code("lights"));

    assertThat(presenter.placed(0)).isEmpty();
    Placed placed = presenter.placed(1).get(0);
    assertThat(placed.mark().label()).isEqualTo("lights");
    assertThat(placed.boxes()).hasSize(1);
    assertThat(placed.contains(at("Chapter 2").x(), at("Chapter 2").y())).isTrue();
  }

  @Test
  void overlappingCodingsHaveStripesInLanesOfTheirOwn() {
    study.coding(report, "Chapter 2", study.code("lights"));
    study.coding(report, "Chapter 2: what the", study.code("keepers"));
    study.coding(report, "In year 1904", study.code("years"));

    assertThat(presenter.placed(1).stream().map(Placed::lane)).containsExactlyInAnyOrder(0, 1, 0);
  }

  @Test
  void aCoderWhoCodesBlindSeesOnlyTheirOwnCodings() {
    Code lights = study.code("lights");
    study.coding(report, "Chapter 2", lights);
    study.testProject().codeAs("B. Other");
    study.coding(report, "Chapter 2: what", lights);
    assertThat(presenter.placed(1)).hasSize(2);

    workbench.hideOtherCoders(true);

    assertThat(presenter.placed(1)).hasSize(1);
    assertThat(presenter.placed(1).get(0).mark().coder()).isEqualTo("B. Other");
  }

  @Test
  void wordsSelectedElsewhereAreScrolledToAndMarked() {
    revealed.clear();

    workbench.select(workbench.selection().withText(report.id(), rangeOf("Chapter 3")));

    assertThat(presenter.selectedBoxes(2)).hasSize(1);
    assertThat(revealed).containsExactly(2);
  }

  @Test
  void wordsSelectedHereAreNotScrolledTo() {
    revealed.clear();
    Box at = at("Chapter 2");

    reader.selectWord(1, at.x(), at.y());

    int start = text().indexOf("Chapter 2");
    assertThat(workbench.selection().range()).isEqualTo(new TextRange(start, start + 7));
    assertThat(revealed).isEmpty();
  }

  @Test
  void aRevealedRegionBringsThePagesToTheFront() {
    workbench.reveal(new Passage(report.id(), new PageRectangle(3, 10, 20, 30, 40)));

    assertThat(workbench.shownViews).containsExactly("pages");
    assertThat(revealed).endsWith(2);
  }

  @Test
  void aRegionIsRevealedInASourceThatIsNotOpen() throws IOException {
    Source columns = study.add(Files.columns(folder));

    workbench.reveal(new Passage(columns.id(), new PageRectangle(1, 10, 20, 30, 40)));

    assertThat(state.heading()).isEqualTo("Columns");
    assertThat(revealed).endsWith(0);
  }

  @Test
  void undoTakesACodingFromThePage() {
    study.coding(report, "Chapter 2", study.code("lights"));
    assertThat(presenter.placed(1)).hasSize(1);

    study.project().undo();

    assertThat(presenter.placed(1)).isEmpty();
  }

  @Test
  void aDeletedSourceLeavesNoPagesBehind() {
    study.project().undo();

    assertThat(study.project().sources().count()).isZero();
    assertThat(state.sizes()).isEmpty();
    assertThat(presenter.isReading()).isFalse();
  }

  @Test
  void theSelectedCodingIsSaidInWords() {
    Coding coding = study.coding(report, "Chapter 2", study.code("harbour > lights"));

    workbench.select(new Selection(report.id(), new TextRange(0, 0), coding.id(), Set.of()));

    assertThat(state.place()).isEqualTo("harbour > lights · A. Reader");
  }

  @Test
  void aClosedViewHearsNothing() {
    presenter.close();

    assertThat(workbench.listeners()).isZero();
  }
}
