package org.manicule.view.coding.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;

class CodeHitsPresenterTest extends FindFixture {
  private final Dialog dialog = new Dialog();
  private Code fears;

  @BeforeEach
  void codebook() {
    fears = study.code("privatisation > fears");
  }

  @Test
  void allHitsAreCodedInOneEditThatOneUndoTakesBack() {
    CodeHitsPresenter presenter = asked("fear", letters, minutes);
    presenter.type("fears");
    assertThat(dialog.state.canCode()).isTrue();
    long before = study.project().journal().last();
    presenter.code();

    assertThat(dialog.done).isTrue();
    assertThat(quotes()).containsExactlyInAnyOrder("fear", "fear", "fear");
    assertThat(study.project().journal().last()).isEqualTo(before + 1);
    assertThat(workbench.lastWord()).contains("3 passages coded").contains("privatisation > fears");
    study.project().undo();
    assertThat(quotes()).isEmpty();
  }

  @Test
  void aNewNameMakesTheCodeInTheSameEdit() {
    CodeHitsPresenter presenter = asked("fear", minutes);
    presenter.type("feelings > dread");
    presenter.code();

    assertThat(study.project().codebook().tree().find("feelings > dread")).isPresent();
    assertThat(quotes()).hasSize(2);
    study.project().undo();
    assertThat(study.project().codebook().tree().find("feelings > dread")).isEmpty();
  }

  @Test
  void nothingIsCodedBeforeACodeIsChosen() {
    CodeHitsPresenter presenter = asked("fear", minutes);
    assertThat(dialog.state.canCode()).isFalse();

    presenter.code();
    assertThat(dialog.done).isFalse();
    presenter.step(1);
    assertThat(dialog.state.chosen()).isZero();
    assertThat(dialog.state.canCode()).isTrue();
  }

  @Test
  void hitsThatAreLeftOutAreNotCoded() {
    CodeHitsPresenter presenter = asked("fear", letters, minutes);
    presenter.type("fears");
    presenter.check(0, false);
    presenter.check(4, false);
    assertThat(presenter.isChecked(1)).isFalse();
    assertThat(presenter.isChecked(2)).isTrue();
    assertThat(presenter.isPartly(2)).isTrue();
    assertThat(dialog.state.heading()).startsWith("1 of 3 hits");
    presenter.code();

    assertThat(codings()).singleElement().extracting(Coding::source).isEqualTo(minutes.id());
  }

  @Test
  void withNoHitLeftThereIsNothingToCode() {
    CodeHitsPresenter presenter = asked("fear", minutes);
    presenter.type("fears");
    presenter.checkAll(false);
    assertThat(dialog.state.canCode()).isFalse();

    presenter.checkAll(true);
    assertThat(dialog.state.canCode()).isTrue();
  }

  @Test
  void hitsAreWidenedToSentencesAndTwoInOneSentenceAreCodedOnce() {
    Source one = study.source("One", "Fear breeds fear. Hope does not.\n");
    CodeHitsPresenter presenter = asked("fear", one);
    presenter.type("fears");
    presenter.widen(Widening.SENTENCE);
    assertThat(presenter.words(1).context().hit()).isEqualTo("Fear breeds fear.");
    assertThat(presenter.words(2).remark()).contains("same passage");
    presenter.code();

    assertThat(quotes()).containsExactly("Fear breeds fear.");
  }

  @Test
  void hitsAreWidenedToParagraphsAndUnits() {
    study.unit(minutes, UnitKind.TURN, TEXT.strip(), UnitDetails.NONE);
    CodeHitsPresenter presenter = asked("who", minutes);
    presenter.widen(Widening.PARAGRAPH);
    assertThat(presenter.words(1).context().hit())
        .isEqualTo("Members feared a sale. They asked who decides.");

    presenter.widen(Widening.UNIT);
    assertThat(presenter.words(1).context().hit()).endsWith("Nobody said a word.");
  }

  @Test
  void theSentenceIsFoundInALineOfAnyLength() {
    String text =
        "A word. ".repeat(20_000) + "Here is the needle. " + "More words. ".repeat(20_000);
    Source book = study.source("Book", text);
    CodeHitsPresenter presenter = asked("needle", book);
    presenter.widen(Widening.SENTENCE);

    assertThat(presenter.words(1).context().hit()).isEqualTo("Here is the needle.");
  }

  @Test
  void whatHasTheCodeAlreadyIsMarkedAndNotCodedTwice() {
    study.coding(minutes, TEXT.indexOf("fear"), TEXT.indexOf("fear") + 4, fears);
    CodeHitsPresenter presenter = asked("fear", minutes);
    assertThat(presenter.words(1).remark()).isEmpty();
    presenter.type("fears");
    assertThat(presenter.words(1).remark()).isEqualTo("coded already");
    assertThat(presenter.words(2).remark()).isEmpty();
    presenter.code();

    assertThat(codings()).hasSize(2);
    assertThat(workbench.lastWord()).contains("1 passage coded").contains("1 had it already");
  }

  @Test
  void manyHitsAreOneStreamedEditWithTheSameIdentitiesOnEveryWalk() {
    Source many = study.source("Many", "fear ".repeat(5_000));
    CodeHitsPresenter presenter = asked("fear", many);
    presenter.type("fears");
    long before = study.project().journal().last();
    presenter.code();

    assertThat(codings()).hasSize(5_000);
    assertThat(codings().stream().map(Coding::id).distinct()).hasSize(5_000);
    assertThat(study.project().journal().last()).isEqualTo(before + 1);
    study.project().undo();
    assertThat(codings()).isEmpty();
    study.project().redo();
    assertThat(codings()).hasSize(5_000);
  }

  @Test
  void cancellingCodesNothing() {
    CodeHitsPresenter presenter = asked("fear", minutes);
    presenter.type("fears");
    workbench.tasks.cancelling = true;
    presenter.code();

    assertThat(codings()).isEmpty();
    assertThat(workbench.problems).isEmpty();
  }

  @Test
  void aSourceWithOtherTextSinceIsLeftOutAndSaid() {
    CodeHitsPresenter presenter = asked("fear", letters, minutes);
    presenter.type("fears");
    List<Change> gone = new ArrayList<>();
    study
        .project()
        .sources()
        .revisions(letters.id())
        .forEach(each -> gone.add(Change.removed(each)));
    study.project().sources().units(letters.id()).forEach(each -> gone.add(Change.removed(each)));
    gone.add(Change.removed(letters));
    study.project().apply(new Edit("Delete", gone));
    presenter.code();

    assertThat(quotes()).hasSize(2);
    assertThat(workbench.lastWord()).contains("1 source was left out");
  }

  private CodeHitsPresenter asked(String typed, Source... sources) {
    Wanted wanted = Wanted.NOTHING.withWords(typed);
    Finder finder = Finder.of(wanted);
    List<SourceHits> found =
        Stream.of(sources)
            .map(
                source ->
                    SourceHits.in(
                        source,
                        finder.find(
                            FoldedText.of(
                                study.project().sources().text(source.id()), finder.folding()),
                            new Watch(() -> false, FindBarPresenter.PATIENCE))))
            .toList();
    CodeHitsPresenter presenter = new CodeHitsPresenter(desk, study.project(), wanted, found);
    presenter.start(dialog, Runnable::run);
    return presenter;
  }

  private List<Coding> codings() {
    return study.project().codings().list(CodingQuery.ALL);
  }

  private List<String> quotes() {
    return codings().stream()
        .map(
            coding ->
                coding
                    .textRange()
                    .orElseThrow()
                    .in(study.project().sources().text(coding.source())))
        .toList();
  }

  private static final class Dialog implements CodeHitsView {
    CodeHitsState state;
    boolean done;

    @Override
    public void show(CodeHitsState newState) {
      state = newState;
    }

    @Override
    public void done() {
      done = true;
    }
  }
}
