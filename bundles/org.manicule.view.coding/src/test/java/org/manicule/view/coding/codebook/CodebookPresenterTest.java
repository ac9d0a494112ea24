package org.manicule.view.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.TextAtHand;

class CodebookPresenterTest {
  @TempDir Path folder;
  private final TreeView view = new TreeView();
  private TestProject study;
  private TrialWorkbench workbench;
  private CodingDesk desk;
  private CodebookPresenter presenter;
  private Source minutes;
  private Code fears;
  private Code sale;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
    sale = study.code("fears > sale");
    fears = study.code("fears");
    workbench = new TrialWorkbench(study.project());
    desk = new CodingDesk(workbench);
    presenter = new CodebookPresenter(desk, study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void countsFollowCodingAndUndo() {
    study.coding(minutes, "a sale", sale);
    assertThat(view.state.count(sale.id())).isEqualTo(new CodeCount(1, 1));

    study.project().undo();

    assertThat(view.state.count(sale.id())).isEqualTo(CodeCount.NONE);
  }

  @Test
  void theFilterKeepsWhatStandsAboveAMatch() {
    study.code("inequalities");

    presenter.filter("sal");

    assertThat(view.state.shown()).containsExactlyInAnyOrder(fears.id(), sale.id());
  }

  @Test
  void theFilterFindsWordsOfTheMeaning() {
    Code other = study.code("inequalities");
    study.define(other, CodeDefinition.meaning("Who is left behind"));

    presenter.filter("LEFT behind");

    assertThat(view.state.shown()).containsExactly(other.id());
  }

  @Test
  void selectingCodesTellsAllViews() {
    presenter.select(Set.of(sale.id()));

    assertThat(workbench.selection().codes()).containsExactly(sale.id());
    assertThat(view.state.selected()).containsExactly(sale.id());
  }

  @Test
  void doubleClickCodesTheSelectedWords() {
    TextAtHand text = () -> Optional.of(Passage.text(minutes.id(), 8, 14));
    desk.opened(TextAtHand.class, text);

    presenter.apply(sale.id());

    assertThat(study.project().codings().inSource(minutes.id()))
        .singleElement()
        .satisfies(coding -> assertThat(coding.code()).isEqualTo(sale.id()));
  }

  @Test
  void wordsDroppedOnACodeAreCodedWithIt() {
    presenter.drop(Passage.text(minutes.id(), 8, 14), sale.id());

    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void aNewCodeIsProposedBelowTheSelectedOneAndSelected() {
    presenter.select(Set.of(fears.id()));
    view.path = Optional.of("fears > closure");

    presenter.newCode();

    Code made = study.project().codebook().tree().find("fears > closure").orElseThrow();
    assertThat(view.proposals).containsExactly("fears > ");
    assertThat(workbench.selection().codes()).containsExactly(made.id());
    assertThat(view.revealed).isEqualTo(made.id());
  }

  @Test
  void aNewCodeForSelectedWordsIsAppliedToThemAtOnce() {
    view.path = Optional.of("closure");

    presenter.newCodeFor(new Quoted(Passage.text(minutes.id(), 8, 14), "feared"));

    assertThat(study.project().codings().count()).isEqualTo(1);
    study.project().undo();
    assertThat(study.project().codebook().tree().find("closure")).isEmpty();
  }

  @Test
  void renamingKeepsIdentityAndPlace() {
    presenter.select(Set.of(sale.id()));
    view.name = Optional.of("sell-off");

    presenter.rename();

    assertThat(view.state.tree().path(sale.id())).isEqualTo("fears > sell-off");
  }

  @Test
  void aNameWithASeparatorIsRefusedInWords() {
    presenter.select(Set.of(sale.id()));
    view.name = Optional.of("a > b");

    assertThatThrownBy(presenter::rename)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("a > b");
  }

  @Test
  void deletingTakesSubCodesAndCodingsAlongAndOneUndoBringsThemBack() {
    study.coding(minutes, "a sale", sale);
    presenter.select(Set.of(fears.id()));

    presenter.delete();
    assertThat(view.state.tree().all()).isEmpty();
    assertThat(view.state.selected()).isEmpty();
    assertThat(workbench.lastWord()).contains("1 coding").contains("Ctrl+Z");
    study.project().undo();

    assertThat(view.state.tree().all()).hasSize(2);
    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void theColourChangesByAnEdit() {
    presenter.select(Set.of(sale.id()));
    view.colour = Optional.of("#123456");

    presenter.changeColour();

    Code changed = view.state.tree().find(sale.id()).orElseThrow();
    assertThat(changed.colour()).isEqualTo("#123456");
  }

  @Test
  void codesOfAnotherCoderAppear() {
    study.codeAs("B. Marsh");
    study.code("inequalities");

    assertThat(view.state.tree().all()).hasSize(3);
    assertThat(view.state.shown()).hasSize(3);
  }

  @Test
  void withNoWordsSelectedDoubleClickShowsThePassagesOfTheCode() {
    presenter.apply(sale.id());

    assertThat(study.project().codings().count()).isZero();
    assertThat(workbench.selection().codes()).containsExactly(sale.id());
    assertThat(workbench.shownViews).containsExactly("passages");
  }

  @Test
  void enterInTheFilterSelectsTheFirstCodeThatFitsAndNotTheOneAboveIt() {
    presenter.filter("sal");

    presenter.selectFirst();

    assertThat(workbench.selection().codes()).containsExactly(sale.id());
  }

  @Test
  void theFilterTakesLettersOfSeveralNamesInThePath() {
    study.code("hopes > sale");

    presenter.filter("fea sal");

    assertThat(view.state.found().hits()).containsExactly(sale.id());
  }

  @Test
  void aCodeSetIsMadeFromTheSelectedCodesAndShownAlone() {
    study.code("inequalities");
    presenter.select(Set.of(sale.id()));
    view.setName = Optional.of("Money");

    presenter.newSet();
    presenter.choose(scope("Set: Money"));

    assertThat(view.state.found().hits()).containsExactly(sale.id());
    assertThat(view.state.shown()).containsExactlyInAnyOrder(fears.id(), sale.id());
  }

  @Test
  void codesGoIntoASetAndOutOfItAgain() {
    view.setName = Optional.of("Money");
    presenter.newSet();
    presenter.select(Set.of(sale.id(), fears.id()));

    presenter.toggle(view.state.sets().get(0));
    assertThat(presenter.isIn(view.state.sets().get(0))).isTrue();
    presenter.toggle(view.state.sets().get(0));

    assertThat(view.state.sets().get(0).codes()).isEmpty();
  }

  @Test
  void codesDroppedIntoASetJoinItsOthersAndOneIsTakenOut() {
    view.setName = Optional.of("Money");
    presenter.select(Set.of(sale.id()));
    presenter.newSet();

    presenter.gathering().add(view.state.sets().get(0), List.of(fears, sale));
    assertThat(view.state.sets().get(0).codes()).containsExactlyInAnyOrder(sale.id(), fears.id());
    long last = study.project().journal().last();
    presenter.gathering().add(view.state.sets().get(0), List.of(fears));
    assertThat(study.project().journal().last()).as("nothing to do is no edit").isEqualTo(last);

    presenter.gathering().remove(view.state.sets().get(0), sale);
    assertThat(view.state.sets().get(0).codes()).containsExactly(fears.id());
  }

  @Test
  void setsAreShownAsGroupsUntilTheyAreHidden() {
    assertThat(view.state.asGroups()).isTrue();
    presenter.gathering().toggleGroups();
    assertThat(view.state.asGroups()).isFalse();
  }

  @Test
  void whenTheSetLookedAtIsDeletedAllCodesAreShownAgain() {
    view.setName = Optional.of("Money");
    presenter.newSet();
    presenter.choose(scope("Set: Money"));
    assertThat(view.state.shown()).isEmpty();
    view.setName = Optional.of("Budget");
    presenter.renameSet();
    assertThat(view.state.found().scope().words()).isEqualTo("Set: Budget");

    presenter.deleteSet();

    assertThat(view.state.shown()).hasSize(2);
    study.project().undo();
    assertThat(view.state.sets()).extracting(CodeSet::name).containsExactly("Budget");
  }

  @Test
  void favouritesAreShownWithTheirDigitAndCanBeShownAlone() {
    presenter.select(Set.of(sale.id()));

    presenter.favour(3);
    presenter.choose(scope("Favourites"));

    assertThat(view.state.digits()).containsExactly(Map.entry(sale.id(), 3));
    assertThat(view.state.found().hits()).containsExactly(sale.id());
    study.project().undo();
    assertThat(view.state.digits()).isEmpty();
    assertThat(view.state.shown()).isEmpty();
  }

  @Test
  void theCodesUsedLastCanBeShownAlone() {
    presenter.choose(scope("Used last"));
    assertThat(view.state.shown()).isEmpty();

    desk.code(sale.id(), Passage.text(minutes.id(), 8, 14));
    presenter.choose(scope("Used last"));

    assertThat(view.state.found().hits()).containsExactly(sale.id());
  }

  @Test
  void theCodesNotUsedCanBeShownAloneAndFollowCoding() {
    presenter.choose(scope("Not used"));
    assertThat(view.state.found().hits()).contains(sale.id());

    study.coding(minutes, "a sale", sale);

    assertThat(view.state.found().hits()).containsExactly(fears.id());
  }

  @Test
  void withTheOtherCodersHiddenOnlyOwnCodingsAreCounted() {
    study.coding(minutes, "a sale", sale);
    study.codeAs("B. Marsh");
    study.coding(minutes, "a sale", sale);
    study.coding(minutes, "feared", sale);
    assertThat(view.state.count(sale.id())).isEqualTo(new CodeCount(3, 1));

    workbench.hideOtherCoders(true);

    assertThat(view.state.use().mine()).isTrue();
    assertThat(view.state.count(sale.id())).isEqualTo(new CodeCount(2, 1));
    study.coding(minutes, "Members", sale);
    assertThat(view.state.count(sale.id())).isEqualTo(new CodeCount(3, 1));
  }

  @Test
  void statusIsChangedForSeveralCodesInOneStep() {
    presenter.select(Set.of(sale.id(), fears.id()));

    presenter.setStatus(CodeStatus.RETIRED);

    assertThat(view.state.tree().all())
        .allSatisfy(code -> assertThat(code.status()).isEqualTo(CodeStatus.RETIRED));
    study.project().undo();
    assertThat(view.state.tree().all())
        .allSatisfy(code -> assertThat(code.status()).isEqualTo(CodeStatus.ACTIVE));
  }

  @Test
  void chosenCodingsGoToANewCodeInOneStep() {
    Coding first = study.coding(minutes, "feared", sale);
    Coding second = study.coding(minutes, "a sale", sale);
    presenter.select(Set.of(sale.id()));
    view.split = Optional.of(new SplitChoice(" sell-off ", false, Set.of(second.id())));

    presenter.split();

    assertThat(view.splitRows)
        .extracting(SplitRow::quote, SplitRow::place, SplitRow::coder)
        .containsExactly(
            tuple("feared", "Minutes, ¶1", "A. Reader"),
            tuple("a sale", "Minutes, ¶1", "A. Reader"));
    Code made = study.project().codebook().tree().find("fears > sell-off").orElseThrow();
    assertThat(study.project().codings().find(second.id()).orElseThrow().code())
        .isEqualTo(made.id());
    assertThat(study.project().codings().find(first.id()).orElseThrow().code())
        .isEqualTo(sale.id());
    assertThat(workbench.selection().codes()).containsExactly(made.id());
    study.project().undo();
    assertThat(study.project().codebook().tree().find("fears > sell-off")).isEmpty();
  }

  @Test
  void splittingACodeWithoutPassagesSaysSo() {
    presenter.select(Set.of(sale.id()));

    presenter.split();

    assertThat(workbench.lastWord()).contains("has no passages");
  }

  private Scope scope(String named) {
    return view.state.scopes().stream()
        .filter(scope -> scope.words().equals(named))
        .findFirst()
        .orElseThrow();
  }
}
