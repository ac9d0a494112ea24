package org.manicule.view.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.trial.Files;

final class TaggerTest extends PagesFixture {

  private void choose(String typed) {
    assertThat(choice).as("a choice of codes was opened").isNotNull();
    choice.choose(choice.find(typed).get(0));
  }

  @Test
  void selectedWordsAreCodedWithAChosenCode() {
    study.code("lights");
    Box at = at("Chapter 2");
    reader.selectWord(1, at.x(), at.y());

    tagger.chooseCode();
    assertThat(choice.about()).isEqualTo("Code “Chapter”");
    choose("ligh");

    assertThat(codings()).extracting(Coding::location).containsExactly(chapter());
    assertThat(workbench.selection().range()).as("the selection stays").isEqualTo(chapter());
    assertThat(lastWord()).isEqualTo("Coded with “lights”.");
  }

  private TextRange chapter() {
    int start = text().indexOf("Chapter 2");
    return new TextRange(start, start + "Chapter".length());
  }

  @Test
  void withOnlyACaretTheSentenceIsCoded() {
    Box at = at("Chapter 2");
    reader.click(1, at.x(), at.y());

    tagger.chooseCode();
    choose("a new one");

    assertThat(codings().get(0).location()).isEqualTo(rangeOf("Chapter 2: what the keeper saw"));
    assertThat(path(codings().get(0).code())).isEqualTo("a new one");
  }

  @Test
  void aDrawnRectangleIsCodedAndStaysSelected() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    assertThat(choice.about()).isEqualTo("Code the region on page 2");
    choose("harbour > maps");

    Coding coding = codings().get(0);
    assertThat(coding.location()).isEqualTo(new PageRectangle(2, 100, 120, 200, 80));
    assertThat(path(coding.code())).isEqualTo("harbour > maps");
    assertThat(state.draft()).isNull();
    assertThat(workbench.selection().coding()).isEqualTo(coding.id());
    assertThat(presenter.placed(1).get(0).boxes()).containsExactly(new Box(100, 120, 200, 80));
    assertThat(state.marks().regions()).hasSize(1);
  }

  @Test
  void oneUndoTakesTheRegionAndTheCodeMadeForItBack() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");

    study.project().undo();

    assertThat(codings()).isEmpty();
    assertThat(study.project().codebook().tree().all()).isEmpty();
    assertThat(state.marks().regions()).isEmpty();
  }

  @Test
  void aSelectedRegionCanBeGivenAnotherCode() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");

    tagger.chooseCode();
    choose("ships");

    assertThat(codings())
        .hasSize(2)
        .extracting(Coding::location)
        .containsOnly(new PageRectangle(2, 100, 120, 200, 80));
  }

  @Test
  void aCodeDroppedOnAPageCodesTheSelectedWordsElseTheParagraphThere() {
    Code lights = study.code("lights");
    Box at = at("Chapter 2");
    tagger.drop(List.of(lights.id()), 1, at.x(), at.y());
    assertThat(codings().get(0).location()).isEqualTo(rangeOf("Chapter 2: what the keeper saw"));
    study.project().undo();

    reader.selectWord(1, at.x(), at.y());
    tagger.drop(List.of(lights.id()), 1, 5, 5);
    assertThat(codings()).extracting(Coding::location).containsExactly(chapter());
  }

  @Test
  void aCodeDroppedOnACodedRegionCodesThatRegion() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");
    workbench.select(workbench.selection().withCoding(null));

    tagger.drop(List.of(study.code("lights").id()), 1, 150, 150);

    assertThat(codings())
        .hasSize(2)
        .extracting(Coding::location)
        .containsOnly(new PageRectangle(2, 100, 120, 200, 80));
  }

  @Test
  void codesDroppedTogetherAreAppliedInOneStep() {
    Code lights = study.code("lights");
    Code ships = study.code("ships");
    Box at = at("Chapter 2");

    tagger.drop(List.of(lights.id(), ships.id()), 1, at.x(), at.y());

    assertThat(codings())
        .extracting(Coding::code)
        .containsExactlyInAnyOrder(lights.id(), ships.id());
    assertThat(lastWord()).isEqualTo("Coded with “lights”, “ships”.");
    study.project().undo();
    assertThat(codings()).isEmpty();
  }

  @Test
  void aCodeDroppedWhereNothingCanBeMeantCodesNothing() {
    Code lights = study.code("lights");
    tagger.drop(List.of(lights.id()), 1, 5, 5);

    assertThat(codings()).isEmpty();
    assertThat(lastWord()).isEqualTo("Select words or draw a rectangle first.");
  }

  @Test
  void aRegionGetsANewCodeInPlaceOfItsOwnInOneEdit() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");
    Coding before = codings().get(0);

    changes.changeCode(before);
    choose("harbour > charts");

    Coding after = codings().get(0);
    assertThat(path(after.code())).isEqualTo("harbour > charts");
    assertThat(after).isEqualTo(before.withCode(after.code()));
    study.project().undo();
    assertThat(codings()).containsExactly(before);
  }

  @Test
  void aMemoIsBegunOnTheRegionPointedAt() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");
    workbench.select(workbench.selection().withCoding(null));

    changes.memo(codings().get(0));

    assertThat(workbench.selection().coding()).isEqualTo(codings().get(0).id());
    assertThat(workbench.performed).containsExactly("memos.new");
  }

  @Test
  void aRectangleIsDrawnMovedAndSizedByKeys() {
    tagger.drawByKeys();
    assertThat(state.draft()).isEqualTo(new RegionDraft(1, new Box(100, 100, 100, 100), null));

    tagger.nudge(8, -8);
    tagger.stretch(20, -30);
    assertThat(state.draft().box()).isEqualTo(new Box(108, 92, 120, 70));

    tagger.nudge(-5000, 5000);
    assertThat(state.draft().box().x()).as("it never leaves the page").isZero();
    assertThat(state.draft().box().bottom()).isLessThanOrEqualTo(state.sizes().get(1).height());
    assertThat(tagger.giveUp()).isTrue();
    assertThat(state.draft()).isNull();
    assertThat(tagger.giveUp()).isFalse();
  }

  @Test
  void aRectangleTooSmallToBeMeantIsNone() {
    tagger.draw(1, new Box(100, 100, 2, 80));

    assertThat(state.draft()).isNull();
  }

  @Test
  void aRectangleIsCutAtTheEdgesOfThePage() {
    tagger.draw(1, new Box(-50, -20, 100, 100));

    assertThat(state.draft().box().x()).isZero();
    assertThat(state.draft().box().y()).isZero();
  }

  @Test
  void aCodedRegionIsMovedAndTheMoveUndone() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");

    tagger.moveRegion();
    tagger.nudge(10, 10);
    tagger.chooseCode();

    assertThat(codings().get(0).location()).isEqualTo(new PageRectangle(2, 110, 130, 200, 80));
    assertThat(state.draft()).isNull();
    study.project().undo();
    assertThat(codings().get(0).location()).isEqualTo(new PageRectangle(2, 100, 120, 200, 80));
  }

  @Test
  void aSelectedRegionIsTakenOff() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");

    tagger.uncode();

    assertThat(codings()).isEmpty();
    assertThat(lastWord()).isEqualTo("Took off “maps”.");
    tagger.uncode();
    assertThat(lastWord()).startsWith("Select a coding first");
  }

  @Test
  void aCommentIsKeptWithTheRegion() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");
    comment = "an old chart";

    tagger.comment();

    assertThat(codings().get(0).comment()).isEqualTo("an old chart");
    assertThat(reader.hint(1, 150, 150)).contains("an old chart");
  }

  @Test
  void theCodeAppliedLastComesFirst() {
    study.code("boats");
    study.coding(report, "Chapter 1", study.code("ships"));
    study.coding(report, "Chapter 2", study.code("lights"));
    tagger.draw(1, new Box(100, 120, 200, 80));

    tagger.chooseCode();

    assertThat(choice.find(""))
        .extracting(CodeChoice.Row::path)
        .containsExactly("lights", "ships", "boats");
    assertThat(tagger.recent()).extracting(Tagger.Recent::path).containsExactly("lights", "ships");
    tagger.recent().get(1).apply().run();
    assertThat(codings()).hasSize(3);
  }

  @Test
  void aRegionOfAPictureIsCodedInItsPixels() throws IOException {
    report = study.add(Files.picture(folder, 400, 200));
    turnTo(report);
    tagger.draw(0, new Box(10, 20, 500, 40));
    tagger.chooseCode();
    choose("flags");

    assertThat(codings().get(0).location()).isEqualTo(new PictureRectangle(10, 20, 390, 40));
    assertThat(presenter.placed(0)).hasSize(1);
  }

  @Test
  void aDeletedCodeTakesItsRegionsAlongAndUndoBringsThemBack() {
    tagger.draw(1, new Box(100, 120, 200, 80));
    tagger.chooseCode();
    choose("maps");
    var code = study.code("maps");

    study
        .project()
        .apply(
            new org.manicule.api.edit.CodebookEdits(study.project()).delete(code, "Delete maps"));
    assertThat(state.marks().regions()).isEmpty();
    study.project().undo();

    assertThat(state.marks().regions()).hasSize(1);
    assertThat(study.project().codebook().counts().get(code.id()).codings()).isEqualTo(1);
  }

  @Test
  void keysOfThePagesWorkInThePagesOnly() {
    OpenPages pages = new OpenPages();
    var code = new PagesCommands(pages).commands(workbench).get(0);
    assertThat(code.enabled().getAsBoolean()).as("no pages are open").isFalse();

    pages.opened(workbench, new OpenPages.Desk(presenter, tagger, null));

    assertThat(code.enabled().getAsBoolean()).isTrue();
    assertThat(code.keys()).isEqualTo("Ctrl+K");
    assertThat(code.views()).containsExactly("pages");
  }
}
