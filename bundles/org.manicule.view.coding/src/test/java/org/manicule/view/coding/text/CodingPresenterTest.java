package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;

class CodingPresenterTest extends CodingPresenterFixture {

  @Test
  void quickCodeAppliesAKnownCodeToTheSelectedWords() {
    Code fears = study.code("privatisation > fears");
    read("a sale");

    presenter.passages().quickCode();
    quick("fea").apply();

    assertThat(codings())
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.code()).isEqualTo(fears.id());
              assertThat(coding.textRange()).contains(range("a sale"));
            });
  }

  @Test
  void quickCodeMakesAnUnknownPathAndAppliesItAtOnceInOneStep() {
    read("who decides");

    presenter.passages().quickCode();
    quick("democratic deficit > no say").apply();

    CodeTree tree = study.project().codebook().tree();
    assertThat(codings())
        .extracting(coding -> tree.path(coding.code()))
        .containsExactly("democratic deficit > no say");
    study.project().undo();
    assertThat(study.project().codebook().tree().all()).isEmpty();
  }

  @Test
  void quickCodeWithoutASelectionTakesTheSentenceAtTheCaret() {
    caretAt("asked");

    presenter.passages().quickCode();
    quick("questions").apply();

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("They asked who decides.");
  }

  @Test
  void blanksAroundTheSelectedWordsAreNotCoded() {
    read(" a sale. ");

    desk.codeSelectedWords(study.code("fears").id());

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("a sale.");
  }

  @Test
  void codingWithoutASelectionSaysWhatIsMissing() {
    caretAt("feared");

    desk.codeSelectedWords(study.code("fears").id());

    assertThat(codings()).isEmpty();
    assertThat(workbench.lastWord()).isEqualTo("Select the words to code first.");
  }

  @Test
  void selectionSurvivesCodingAndUndo() {
    read("feared a sale");

    desk.codeSelectedWords(study.code("fears").id());
    study.project().undo();

    assertThat(view.state.selection()).isEqualTo(range("feared a sale"));
  }

  @Test
  void inVivoNamesTheCodeAfterTheWords() {
    read("who decides");

    presenter.passages().inVivo();

    assertThat(study.project().codebook().tree().find("who decides")).isPresent();
    assertThat(codings()).hasSize(1);
  }

  @Test
  void repeatAppliesTheLastCodeToOtherWords() {
    read("feared");
    desk.codeSelectedWords(study.code("fears").id());
    read("who decides");

    desk.repeat();

    assertThat(codings())
        .extracting(Coding::code)
        .containsOnly(study.code("fears").id())
        .hasSize(2);
  }

  @Test
  void aCodeDroppedWithoutASelectionCodesTheParagraphUnderThePointer() {
    caretAt("Chair");

    presenter.passages().drop(List.of(study.code("fears").id()), TEXT.indexOf("asked"));

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("Members feared a sale. They asked who decides.");
  }

  @Test
  void codesDroppedTogetherAreAppliedInOneStep() {
    Code fears = study.code("fears");
    Code power = study.code("power");
    read("who decides");

    presenter.passages().drop(List.of(fears.id(), power.id()), 0);

    assertThat(codings())
        .extracting(Coding::code)
        .containsExactlyInAnyOrder(fears.id(), power.id());
    study.project().undo();
    assertThat(codings()).isEmpty();
  }

  // ---- codings ---------------------------------------------------------------------------------

  @Test
  void uncodeRemovesTheOnlyCodingAtTheCaret() {
    study.coding(minutes, "feared a sale", study.code("fears"));
    caretAt("a sale");

    presenter.codings().uncode();

    assertThat(codings()).isEmpty();
    assertThat(view.state.codings().size()).isZero();
  }

  @Test
  void uncodeAsksWhichOfSeveral() {
    Coding outer = study.coding(minutes, "Members feared a sale.", study.code("a"));
    study.coding(minutes, "feared", study.code("b"));
    caretAt("feared");

    presenter.codings().uncode();
    assertThat(codings()).hasSize(2);
    assertThat(view.choices)
        .extracting(CodingView.Choice::words)
        .containsExactly("Take off “a”", "Take off “b”");
    view.choices.get(1).action().run();

    assertThat(codings()).containsExactly(outer);
  }

  @Test
  void uncodePrefersTheCodingOfExactlyTheSelectedWords() {
    Coding outer = study.coding(minutes, "Members feared a sale.", study.code("a"));
    study.coding(minutes, "feared", study.code("b"));
    read("feared");

    presenter.codings().uncode();

    assertThat(codings()).containsExactly(outer);
  }

  @Test
  void pickingAStripeSelectsItsWordsAndTheCoding() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));
    read("Chair");

    presenter.moving().pick(coding);

    assertThat(view.state.selection()).isEqualTo(range("a sale"));
    assertThat(view.state.selected()).isEqualTo(coding.id());
  }

  @Test
  void nextAndPreviousStepFromCodingToCodingAndSayWhenThereAreNoMore() {
    Coding first = study.coding(minutes, "Chair", study.code("a"));
    Coding second = study.coding(minutes, "a sale", study.code("b"));
    caretAt("The");

    presenter.moving().forward(Step.CODING);
    presenter.moving().forward(Step.CODING);
    assertThat(view.state.selected()).isEqualTo(second.id());
    presenter.moving().forward(Step.CODING);
    assertThat(workbench.lastWord()).isEqualTo("No coding after this place.");
    presenter.moving().backward(Step.CODING);

    assertThat(view.state.selected()).isEqualTo(first.id());
    assertThat(view.revealed).containsExactly(range("Chair"), range("a sale"), range("Chair"));
  }

  @Test
  void aSelectedCodingThatIsUndoneIsNoLongerSelected() {
    Code fears = study.code("fears");
    read("Chair");
    presenter.moving().pick(study.coding(minutes, "a sale", fears));

    study.project().undo();

    assertThat(view.state.selected()).isNull();
    assertThat(view.state.codings().all()).isEmpty();
  }

  @Test
  void aCommentIsKeptWithItsCoding() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));
    read("Chair");
    view.answer = Optional.of(" rumour only ");

    presenter.codings().comment(coding);

    assertThat(codings()).extracting(Coding::comment).containsExactly("rumour only");
  }

  @Test
  void theCodingsOfAnotherCoderAppearWithoutBeingAskedFor() {
    read("feared");

    study.codeAs("B. Marsh");
    study.coding(minutes, "a sale", study.code("fears"));

    assertThat(view.state.codings().all()).hasSize(1);
    assertThat(view.state.selection()).isEqualTo(range("feared"));
  }

  @Test
  void showPassagesSelectsTheCodeForTheListOfPassages() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));

    presenter.codings().showPassages(coding);

    assertThat(workbench.selection().codes()).isEqualTo(Set.of(coding.code()));
    assertThat(workbench.shownViews).containsExactly("passages");
  }

  @Test
  void aClosedViewHearsNoMore() {
    read("feared");
    CodingState last = view.state;

    presenter.close();
    study.coding(minutes, "a sale", study.code("fears"));
    workbench.select(workbench.selection().withText(minutes.id(), range("Chair")));

    assertThat(view.state).isSameAs(last);
    assertThat(workbench.listeners()).isZero();
  }
}
