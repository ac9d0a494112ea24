package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.view.coding.text.Step;

/** What keys do follows what the page shows. */
class SeenCodingsTest extends PageFixture {
  private Coding chair;
  private Coding fear;
  private Coding sale;
  private Coding asked;

  @BeforeEach
  void code() {
    Code fears = study.code("fears");
    Code roles = study.code("roles");
    chair = study.coding(minutes, "Chair", fears);
    fear = study.coding(minutes, "feared", roles);
    sale = study.coding(minutes, "sale", roles);
    asked = study.coding(minutes, "asked", fears);
    page.show(StripeFilter.only(fears.id()));
    caretAt("The");
  }

  private void isSelected(Coding coding) {
    assertThat(workbench.selection().coding()).isEqualTo(coding.id());
  }

  @Test
  void steppingToTheNextCodingPassesOverThoseThatAreNotShown() {
    coding.moving().forward(Step.CODING);
    isSelected(chair);
    coding.moving().forward(Step.CODING);
    isSelected(asked);
    coding.moving().backward(Step.CODING);
    isSelected(chair);
  }

  @Test
  void afterTheLastOneThatIsShownTheWordsSayThatThereMayBeOthers() {
    coding.moving().pick(asked);
    coding.moving().forward(Step.CODING);

    isSelected(asked);
    assertThat(workbench.lastWord()).contains("among those that are shown");
    page.show(StripeFilter.ALL);
    coding.moving().forward(Step.CODING);
    assertThat(workbench.lastWord()).doesNotContain("shown");
  }

  @Test
  void fromASelectedCodingThatIsNotShownAnyMoreTheStepGoesOnFromItsPlace() {
    page.show(StripeFilter.ALL);
    coding.moving().pick(fear);
    page.show(StripeFilter.only(chair.code()));
    coding.moving().forward(Step.CODING);

    isSelected(asked);
  }

  @Test
  void nothingIsTakenOffThatIsNotShown() {
    caretAt("ale");
    coding.codings().uncode();

    assertThat(study.project().codings().find(sale.id())).isEqualTo(Optional.of(sale));
    page.show(StripeFilter.ALL);
    coding.codings().uncode();
    assertThat(study.project().codings().find(sale.id())).isEmpty();
  }

  @Test
  void aMemoIsWrittenOnTheCodingThatWasPointedAt() {
    coding.codings().memo(asked);

    isSelected(asked);
    assertThat(workbench.performed).containsExactly("memos.new");
  }
}
