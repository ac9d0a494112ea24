package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.view.coding.page.PageSettings.Side;

class PagePresenterTest extends PageFixture {

  @Test
  void zoomIsKeptForTheProjectAndIsNoEdit() {
    long last = study.project().journal().last();
    page.zoomIn();
    page.zoomIn();

    assertThat(view.state.settings().zoom()).isEqualTo(125);
    assertThat(view.state.reading().place()).endsWith("125 %");
    assertThat(study.project().journal().last()).isEqualTo(last);
    assertThat(new PagePresenter(desk, study.project(), view).settings().zoom()).isEqualTo(125);
  }

  @Test
  void zoomEndsAtTheLargestAndSmallest() {
    for (int i = 0; i < 20; i++) {
      page.zoomIn();
    }
    assertThat(page.settings().zoom()).isEqualTo(PageSettings.LARGEST);
    for (int i = 0; i < 20; i++) {
      page.zoomOut();
    }
    assertThat(page.settings().zoom()).isEqualTo(PageSettings.SMALLEST);
    page.zoomBack();
    assertThat(page.settings().zoom()).isEqualTo(100);
  }

  @Test
  void settingsChosenInTheDialogAreShownAndKept() {
    PageSettings wide = new PageSettings(150, "Serif", 160, 120, true, false, Side.LEFT, 300, true);
    view.settings = Optional.of(wide);
    page.askSettings();

    assertThat(view.state.settings()).isEqualTo(wide);
    assertThat(PageSettings.read(workbench.settings(), study.project())).isEqualTo(wide);
  }

  @Test
  void numbersWrittenByHandAreBroughtIntoRange() {
    PageSettings odd = new PageSettings(9_000, "", 1, -3, false, true, Side.RIGHT, -1, false);

    assertThat(odd)
        .isEqualTo(new PageSettings(300, "", 100, 40, false, true, Side.RIGHT, 0, false));
  }

  @Test
  void stripesGoFromRightToLeftToNowhereAndBack() {
    page.moveStripes();
    assertThat(page.settings().side()).isEqualTo(Side.LEFT);
    page.moveStripes();
    assertThat(page.settings().side()).isEqualTo(Side.NONE);
    page.moveStripes();
    assertThat(page.settings().side()).isEqualTo(Side.RIGHT);
  }

  @Test
  void onlyThisCodeShowsItsCodingsAndTheSameAgainShowsAll() {
    Coding fear = study.coding(minutes, "feared a sale", study.code("fears"));
    study.coding(minutes, "The Chair", study.code("roles"));
    caretAt("sale");
    page.onlyHere();

    assertThat(shown()).containsExactly(fear);
    assertThat(view.state.filterWords()).contains("fears").contains("1 coding");
    page.onlyHere();
    assertThat(shown()).hasSize(2);
  }

  @Test
  void aCodingMadeWhileOthersAreFilteredOutIsShownWhenItFits() {
    Code fears = study.code("fears");
    page.show(StripeFilter.only(fears.id()));
    Coding later = study.coding(minutes, "who decides", fears);
    study.coding(minutes, "The Chair", study.code("roles"));

    assertThat(shown()).containsExactly(later);
  }

  @Test
  void theSelectedCodesOfTheCodebookBringThoseBelowThemAlong() {
    Coding below = study.coding(minutes, "feared", study.code("privatisation > fears"));
    study.coding(minutes, "The Chair", study.code("roles"));
    page.show(StripeFilter.SELECTED);
    assertThat(shown()).hasSize(2);

    Code above = study.project().codebook().tree().find("privatisation").orElseThrow();
    workbench.select(workbench.selection().withCodes(Set.of(above.id())));

    assertThat(shown()).containsExactly(below);
  }

  @Test
  void theMostUsedCodesAreThoseUsedMostInThisText() {
    for (int i = 0; i < StripeFilter.MOST; i++) {
      Code often = study.code("often " + i);
      study.coding(minutes, i, i + 2, often);
      study.coding(minutes, i + 20, i + 24, often);
    }
    Coding rare = study.coding(minutes, "who decides", study.code("rare"));
    page.show(StripeFilter.MOST_USED);

    assertThat(shown()).hasSize(2 * StripeFilter.MOST).doesNotContain(rare);
  }

  @Test
  void codingsOfOneCoderAreShown() {
    Code fears = study.code("fears");
    study.coding(minutes, "feared", fears);
    Coder other = study.project().codeAs("B. Marsh");
    Coding theirs = study.coding(minutes, "a sale", fears);
    page.show(StripeFilter.by(other.id()));

    assertThat(shown()).containsExactly(theirs);
    assertThat(view.state.filterWords()).contains("B. Marsh");
  }

  @Test
  void codesOfASetAreShownAlsoAfterTheSetChanged() {
    Code fears = study.code("fears");
    Coding fear = study.coding(minutes, "feared", fears);
    Code roles = study.code("roles");
    Coding role = study.coding(minutes, "The Chair", roles);
    CodeSet set = new CodeSet(Id.random(), "first look", List.of(fears.id()));
    study.project().apply(Edit.of("Set", Change.added(set)));
    page.show(StripeFilter.in(set.id()));
    assertThat(shown()).containsExactly(fear);

    CodeSet more = new CodeSet(set.id(), set.name(), List.of(fears.id(), roles.id()));
    study.project().apply(Edit.of("Set", Change.replaced(set, more)));
    assertThat(shown()).containsExactly(role, fear);

    study.project().apply(Edit.of("Set", Change.removed(more)));
    assertThat(view.state.filter()).isEqualTo(StripeFilter.ALL);
  }

  @Test
  void aCodeThatIsUndoneWhileOnlyItIsShownGivesTheViewBackToAll() {
    Coding role = study.coding(minutes, "The Chair", study.code("roles"));
    Code fears = study.code("fears");
    page.show(StripeFilter.only(fears.id()));
    assertThat(shown()).isEmpty();
    study.project().undo();

    assertThat(view.state.filter()).isEqualTo(StripeFilter.ALL);
    assertThat(shown()).containsExactly(role);
  }

  @Test
  void whoCodesBlindSeesNoneOfTheOthersCodings() {
    Code fears = study.code("fears");
    Coding mine = study.coding(minutes, "feared", fears);
    study.project().codeAs("B. Marsh");
    Coding theirs = study.coding(minutes, "a sale", fears);
    study.project().codeAs("A. Reader");
    workbench.hideOtherCoders(true);

    assertThat(shown()).containsExactly(mine);
    caretAt("a sale");
    assertThat(view.state.reading().place()).contains("no codings here");
    assertThat(page.codesHere()).isZero();
    assertThat(page.coders()).isEmpty();

    workbench.hideOtherCoders(false);
    assertThat(shown()).containsExactly(mine, theirs);
  }

  @Test
  void aDeletedSourceLeavesAnEmptyPage() {
    study.coding(minutes, "feared", study.code("fears"));
    caretAt("feared");
    page.pickEnd(MovedEnd.End.END);
    study.project().apply(new SourceEdits(study.project()).delete(Set.of(minutes.id()), "Delete"));

    assertThat(view.state.reading().document()).isNull();
    assertThat(view.state.moving()).isNull();
    assertThat(shown()).isEmpty();
  }
}
