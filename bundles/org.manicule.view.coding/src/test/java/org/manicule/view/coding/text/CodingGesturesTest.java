package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.view.coding.desk.CodingDesk;

class CodingGesturesTest extends CodingPresenterFixture {

  @Test
  void takingACodeOffAPartLeavesItOnWhatLiesAroundWithCommentAndWeight() {
    Coding coding = study.coding(minutes, "Members feared a sale.", study.code("fears"), "why");
    weigh(coding);
    read("feared a");

    presenter.codings().uncodePart();

    assertThat(quotes()).containsExactlyInAnyOrder("Members", "sale.");
    assertThat(codings())
        .allSatisfy(
            part -> {
              assertThat(part.comment()).isEqualTo("why");
              assertThat(part.weight()).isEqualTo(60);
              assertThat(part.at()).isEqualTo(coding.at());
            });
    assertThat(view.state.selection()).isEqualTo(range("feared a"));
    study.project().undo();
    assertThat(quotes()).containsExactly("Members feared a sale.");
  }

  @Test
  void takingACodeOffItsEndShortensIt() {
    study.coding(minutes, "Members feared a sale.", study.code("fears"));
    read("a sale.");

    presenter.codings().uncodePart();

    assertThat(quotes()).containsExactly("Members feared");
  }

  @Test
  void takingACodeOffAPartAsksWhichOfSeveral() {
    study.coding(minutes, "Members feared a sale.", study.code("a"));
    study.coding(minutes, "feared a sale", study.code("b"));
    read("feared");

    presenter.codings().uncodePart();
    assertThat(view.choices)
        .extracting(CodingView.Choice::words)
        .containsExactly(
            "Take off “a” from the selected words only",
            "Take off “b” from the selected words only");
    view.choices.get(1).action().run();

    assertThat(quotes()).containsExactlyInAnyOrder("Members feared a sale.", "a sale");
  }

  @Test
  void onlyAPartOfAPassageCanBeTakenOut() {
    Coding coding = study.coding(minutes, "feared a sale", study.code("fears"));

    read("a sale");
    assertThat(presenter.codings().isPart(coding)).isTrue();
    read("Members feared a sale.");
    assertThat(presenter.codings().isPart(coding)).isFalse();
    caretAt("a sale");
    assertThat(presenter.codings().isPart(coding)).isFalse();
    presenter.codings().uncodePart();
    assertThat(workbench.lastWord()).isEqualTo("Select the words to code first.");
  }

  @Test
  void aWholeSentenceParagraphOrUnitIsCodedFromTheCaret() {
    caretAt("sale");

    presenter.passages().quickCodeParagraph();
    quick("one").apply();
    presenter.passages().quickCodeSentence();
    quick("two").apply();
    presenter.passages().quickCodeUnit();
    quick("three").apply();

    assertThat(quotes())
        .containsExactlyInAnyOrder(
            "Members feared a sale. They asked who decides.",
            "Members feared a sale.",
            "Members feared a sale. They asked who decides.");
    assertThat(view.state.selection().isEmpty()).isTrue();
  }

  @Test
  void severalCodesAreAppliedInOneStep() {
    Code fears = study.code("fears");
    Code access = study.code("access");
    read("a sale");

    desk.codeSelectedWords(List.of(fears.id(), access.id()));

    assertThat(codings()).extracting(Coding::code).containsExactly(fears.id(), access.id());
    assertThat(workbench.lastWord()).isEqualTo("Coded with “fears”, “access”");
    study.project().undo();
    assertThat(codings()).isEmpty();
  }

  @Test
  void theCodesOfLastTimeAreAtHandAgain() {
    Code fears = study.code("fears");
    Code access = study.code("access");
    study.coding(minutes, "Chair", fears);
    study.coding(minutes, "a sale", access);
    presenter.close();
    presenter = again();

    assertThat(presenter.passages().recentCodes())
        .extracting(PassageGestures.RecentCode::path)
        .containsExactly("access", "fears");
  }

  // ---- spoken ----------------------------------------------------------------------------------

  @Test
  void theCodesAtTheCaretAreSpokenOnRequest() {
    Coding coding = study.coding(minutes, "feared a sale", study.code("privatisation > fears"));
    study.coding(minutes, "a sale", study.code("access"));
    caretAt("sale");
    presenter.spoken().tell();
    assertThat(workbench.lastWord())
        .isEqualTo("Paragraph 2. 2 codes here: privatisation > fears; access.");

    presenter.moving().pick(coding);
    presenter.spoken().tell();
    assertThat(workbench.lastWord()).endsWith("Selected: privatisation > fears.");

    caretAt("Chair");
    presenter.spoken().tell();
    assertThat(workbench.lastWord()).isEqualTo("Paragraph 1. Nothing is coded here.");
  }

  @Test
  void codesAreSpokenOnEnteringAPassageWhenThatIsWanted() {
    study.coding(minutes, "feared a sale", study.code("fears"));
    study.coding(minutes, "sale", study.code("access"));
    caretAt("Members");
    caretAt("feared");
    assertThat(workbench.said).isEmpty();

    presenter.spoken().toggle();
    caretAt("Members");
    workbench.said.clear();
    caretAt("feared");
    caretAt("a sale");
    caretAt("sale");
    caretAt("They");
    caretAt("asked");

    assertThat(workbench.said).containsExactly("Coded: fears", "Coded: access", "No code any more");
  }

  private CodingPresenter again() {
    desk = new CodingDesk(workbench);
    CodingPresenter opened = new CodingPresenter(desk, study.project(), view);
    opened.start(Runnable::run);
    return opened;
  }

  private void weigh(Coding coding) {
    study.project().apply(Edit.of("Weigh", Change.replaced(coding, coding.withWeight(60))));
  }

  private List<String> quotes() {
    return codings().stream()
        .map(coding -> coding.textRange().map(range -> range.in(TEXT)).orElse(""))
        .toList();
  }
}
