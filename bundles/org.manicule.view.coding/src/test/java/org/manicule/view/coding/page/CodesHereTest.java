package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;

class CodesHereTest extends PageFixture {
  private Coding longer;
  private Coding shorter;

  @BeforeEach
  void code() {
    longer = study.coding(minutes, "feared a sale", study.code("privatisation > fears"));
    shorter = study.coding(minutes, "a sale", study.code("money"));
    caretAt("sale");
  }

  @Test
  void theCodesAtTheCaretAreListedWithTheirPaths() {
    page.listCodesHere();

    assertThat(view.list.lines())
        .extracting(CodesHere.Line::path)
        .containsExactly("privatisation > fears", "money");
    assertThat(page.codesHere()).isEqualTo(2);
  }

  @Test
  void steppingSelectsOneAfterTheOtherWhileTheCaretStays() {
    TextRange caret = view.state.reading().selection();
    page.listCodesHere();
    view.list.start();
    assertThat(view.state.reading().selected()).isEqualTo(longer.id());
    view.list.choose(view.list.chosen() + 1);
    assertThat(view.state.reading().selected()).isEqualTo(shorter.id());
    view.list.choose(view.list.chosen() + 1);

    assertThat(view.state.reading().selected()).isEqualTo(longer.id());
    assertThat(view.state.reading().selection()).isEqualTo(caret);
  }

  @Test
  void keepingSelectsThePassage() {
    page.listCodesHere();
    view.list.choose(1);
    view.list.keep();

    assertThat(view.state.reading().selection()).isEqualTo(range("a sale"));
    assertThat(view.state.reading().selected()).isEqualTo(shorter.id());
  }

  @Test
  void leavingSelectsWhatWasSelectedBefore() {
    page.listCodesHere();
    view.list.choose(1);
    view.list.leave();

    assertThat(view.state.reading().selected()).isNull();
  }

  @Test
  void whereNothingIsCodedThereIsNoList() {
    caretAt("The Chair");
    page.listCodesHere();

    assertThat(view.list).isNull();
    assertThat(workbench.lastWord()).contains("Nothing is coded here");
  }
}
