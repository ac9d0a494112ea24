package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;

class CodingChangesTest extends PageFixture {
  private Code fears;
  private Coding feared;

  @BeforeEach
  void code() {
    fears = study.code("fears");
    feared = study.coding(minutes, "feared", fears);
    caretAt("eared");
  }

  private Coding stored() {
    return study.project().codings().find(feared.id()).orElseThrow();
  }

  private void changeTo(String typed) {
    page.changeCode();
    view.box.type(typed);
    view.box.apply();
  }

  @Test
  void aCodingGetsAnotherCodeAndKeepsItsIdentity() {
    Code worries = study.code("worries");
    changeTo("worries");

    assertThat(stored()).isEqualTo(feared.withCode(worries.id()));
    study.project().undo();
    assertThat(stored()).isEqualTo(feared);
  }

  @Test
  void anUnknownNameMakesTheCodeAndChangesToItInOneEdit() {
    changeTo("emotions > dread");

    Code dread = study.project().codebook().tree().find("emotions > dread").orElseThrow();
    assertThat(stored()).isEqualTo(feared.withCode(dread.id()));
    study.project().undo();
    assertThat(stored()).isEqualTo(feared);
    assertThat(study.project().codebook().tree().find("emotions")).isEmpty();
  }

  @Test
  void onlyOneCodeCanTakeThePlaceOfAnother() {
    study.code("worries");
    page.changeCode();
    view.box.type("worries");
    view.box.mark();
    view.box.type("dread");
    view.box.apply();

    assertThat(study.project().codings().inSource(minutes.id()))
        .extracting(coding -> study.project().codebook().tree().path(coding.code()))
        .containsExactly("dread");
  }

  @Test
  void aCodingThatWentWhileTheBoxWasOpenIsNotChanged() {
    study.code("worries");
    page.changeCode();
    coding.codings().uncode(feared);
    view.box.type("worries");
    view.box.apply();

    assertThat(study.project().codings().inSource(minutes.id())).isEmpty();
  }

  @Test
  void aCodeThatIsThereAlreadyIsNotPutOnTheSameWordsTwice() {
    Code worries = study.code("worries");
    study.coding(minutes, "feared", worries);
    workbench.select(workbench.selection().withCoding(feared.id()));
    changeTo("worries");

    assertThat(stored()).isEqualTo(feared);
    assertThat(workbench.lastWord()).contains("already");
  }

  @Test
  void aWeightIsKeptAndTakenAwayAgain() {
    view.weight = Optional.of(" 70 ");
    page.weigh();
    assertThat(stored().weight()).isEqualTo(70);
    view.weight = Optional.of("");
    page.weigh();
    assertThat(stored().weight()).isNull();
  }

  @Test
  void whatIsNoWeightIsSaidSoAndChangesNothing() {
    for (String odd : new String[] {"101", "-1", "much", "1.5", "99999999999"}) {
      view.weight = Optional.of(odd);
      assertThatThrownBy(() -> page.weigh())
          .isInstanceOf(UserException.class)
          .hasMessageContaining(odd);
    }
    assertThat(stored().weight()).isNull();
  }
}
