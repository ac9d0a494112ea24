package org.manicule.view.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.Imports;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.trial.Files;

final class ReaderTest extends PagesFixture {

  @Test
  void draggingSelectsTheWordsInBetweenForTheWholeWindow() {
    Box from = at("what the keeper saw");
    Box to = at("keeper saw");

    reader.press(0, from.x(), from.y());
    reader.drag(0, to.x(), to.y());

    assertThat(workbench.selection().source()).isEqualTo(report.id());
    assertThat(workbench.selection().range()).isEqualTo(rangeOf("what the "));
  }

  @Test
  void draggingBackwardsSelectsTheSame() {
    Box from = at("what the keeper saw");
    Box to = at("keeper saw");

    reader.press(0, to.x(), to.y());
    reader.drag(0, from.x(), from.y());

    assertThat(workbench.selection().range()).isEqualTo(rangeOf("what the "));
  }

  @Test
  void aSelectionMayReachOverleaf() {
    Box from = at("Chapter 2");
    Box to = at("Chapter 3");

    reader.press(1, from.x(), from.y());
    reader.drag(2, to.x(), to.y());

    assertThat(workbench.selection().range())
        .isEqualTo(new TextRange(text().indexOf("Chapter 2"), text().indexOf("Chapter 3")));
    assertThat(presenter.selectedBoxes(1)).hasSizeGreaterThan(20);
  }

  @Test
  void threeClicksSelectTheParagraph() {
    Box at = at("Chapter 2");

    reader.selectParagraph(1, at.x(), at.y());

    assertThat(workbench.selection().range()).isEqualTo(rangeOf("Chapter 2: what the keeper saw"));
  }

  @Test
  void aClickOnCodedWordsSelectsTheCodingAndTheNextClickTheOneBelow() {
    Coding small = study.coding(report, "Chapter 2", study.code("lights"));
    Coding large = study.coding(report, "Chapter 2: what the keeper", study.code("keepers"));
    Box at = at("Chapter 2");

    reader.click(1, at.x(), at.y());
    assertThat(workbench.selection().coding()).isEqualTo(small.id());
    assertThat(workbench.selection().range()).isEqualTo(rangeOf("Chapter 2"));

    reader.click(1, at.x(), at.y());
    assertThat(workbench.selection().coding()).isEqualTo(large.id());
  }

  @Test
  void aClickElsewherePlacesTheCaretAndLetsTheCodingGo() {
    study.coding(report, "Chapter 2", study.code("lights"));
    Box coded = at("Chapter 2");
    Box plain = at("what the keeper saw");
    reader.click(1, coded.x(), coded.y());

    reader.click(0, plain.x(), plain.y());

    int there = text().indexOf("what the keeper saw");
    assertThat(workbench.selection().coding()).isNull();
    assertThat(workbench.selection().range()).isEqualTo(new TextRange(there, there));
    assertThat(presenter.caretBox(0)).isPresent();
  }

  @Test
  void aClickOnARunningHeadThatWasLeftOutSaysSo() throws IOException {
    report = study.add(Files.report(folder, 4), Imports.BOILERPLATE.name(), "remove");
    turnTo(report);
    readPages(4);

    reader.click(1, 75, 38);

    assertThat(lastWord()).startsWith("This is not part of the stored text");
  }

  @Test
  void thePointerTellsWhatIsThere() {
    study.testProject().coding(report, "Chapter 2", study.code("lights"), "the old lamp");
    Box at = at("Chapter 2");

    assertThat(reader.hint(1, at.x(), at.y())).contains("lights", "A. Reader", "the old lamp");
    assertThat(reader.hint(1, 500, 810)).isEmpty();
  }

  @Test
  void keysMoveTheCaretByCharacterWordAndLine() {
    Box at = at("what the keeper saw");
    reader.click(0, at.x(), at.y());
    int start = text().indexOf("what the keeper saw");

    reader.step(true, false, false);
    assertThat(presenter.caret()).isEqualTo(start + 1);
    reader.step(true, true, false);
    assertThat(presenter.caret()).isEqualTo(start + "what ".length());
    reader.step(false, true, false);
    assertThat(presenter.caret()).isEqualTo(start);
    reader.line(true, false);
    assertThat(presenter.caret()).isGreaterThan(start + "what the keeper saw".length());
    reader.line(false, false);
    assertThat(presenter.caret()).isBetween(start - 10, start + 19);
  }

  @Test
  void shiftAndKeysExtendTheSelection() {
    Box at = at("what the keeper saw");
    reader.click(0, at.x(), at.y());

    reader.step(true, true, true);

    assertThat(workbench.selection().range()).isEqualTo(rangeOf("what "));
    reader.step(false, true, true);
    assertThat(workbench.selection().range().isEmpty()).isTrue();
  }

  @Test
  void fromTheLastLineDownTheCaretGoesOverleaf() {
    Box last = at("Chapter 2");
    reader.click(1, last.x(), last.y());
    int before = presenter.caret();
    for (int i = 0; i < 60; i++) {
      reader.line(true, false);
    }

    assertThat(presenter.caret()).isGreaterThan(text().indexOf("Chapter 3"));
    for (int i = 0; i < 120; i++) {
      reader.line(false, false);
    }
    assertThat(presenter.caret()).isLessThan(before);
  }
}
