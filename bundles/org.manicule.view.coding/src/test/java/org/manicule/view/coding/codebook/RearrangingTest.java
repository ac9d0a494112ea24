package org.manicule.view.coding.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;

class RearrangingTest {
  @TempDir Path folder;
  private final TreeView view = new TreeView();
  private TestProject study;
  private Project project;
  private TrialWorkbench workbench;
  private CodebookPresenter presenter;
  private Source minutes;
  private Code fears;
  private Code sale;
  private Code hopes;
  private Code access;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    minutes = study.source("Minutes", "Members feared a sale. ".repeat(100));
    fears = study.code("fears");
    sale = study.code("fears > sale");
    hopes = study.code("hopes");
    access = study.code("access");
    workbench = new TrialWorkbench(project);
    presenter = new CodebookPresenter(new CodingDesk(workbench), project, view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void droppedOnACodeNothingHappensBeforeItIsChosenWhat() {
    presenter.dropOn(List.of(access.id()), hopes.id());

    assertThat(view.offers)
        .extracting(Offer::words)
        .containsExactly("Move under “hopes”", "Merge into “hopes”", "Cancel");
    view.take("Cancel");
    assertThat(roots()).containsExactly("fears", "hopes", "access");
  }

  @Test
  void droppedOnACodeCodesMoveUnderItWhenThatIsChosen() {
    presenter.dropOn(List.of(access.id(), sale.id()), hopes.id());
    view.take("Move");

    assertThat(project.codebook().tree().find("hopes > access")).isPresent();
    assertThat(project.codebook().tree().find("hopes > sale")).isPresent();
    project.undo();
    assertThat(project.codebook().tree().find("fears > sale")).isPresent();
  }

  @Test
  void droppedOnACodeCodesAreMergedWhenThatIsChosen() {
    study.coding(minutes, "a sale", access);

    presenter.dropOn(List.of(access.id()), hopes.id());
    view.take("Merge");

    assertThat(roots()).containsExactly("fears", "hopes");
    assertThat(view.state.count(hopes.id()).codings()).isEqualTo(1);
  }

  @Test
  void aCodeDroppedOnOneBelowItAsksNothing() {
    presenter.dropOn(List.of(fears.id()), sale.id());

    assertThat(view.offers).isEmpty();
  }

  @Test
  void droppedBetweenCodesACodeStandsThere() {
    presenter.dropBeside(List.of(access.id()), hopes.id(), false);
    assertThat(roots()).containsExactly("fears", "access", "hopes");

    presenter.dropBeside(List.of(fears.id()), hopes.id(), true);
    assertThat(roots()).containsExactly("access", "hopes", "fears");

    presenter.dropBeside(List.of(sale.id()), hopes.id(), true);
    assertThat(roots()).containsExactly("access", "hopes", "sale", "fears");
  }

  @Test
  void severalCodesDroppedBesideOneOfThemStayTogether() {
    presenter.dropBeside(List.of(fears.id(), hopes.id()), access.id(), true);

    assertThat(roots()).containsExactly("access", "fears", "hopes");
  }

  @Test
  void droppedBelowAllACodeStandsLastAtTheTop() {
    presenter.dropBelowAll(List.of(sale.id()));

    assertThat(roots()).containsExactly("fears", "hopes", "access", "sale");
  }

  @Test
  void codesMoveUpAndDownAmongTheirSiblings() {
    select(access);
    presenter.moveUp();
    assertThat(roots()).containsExactly("fears", "access", "hopes");
    presenter.moveUp();
    presenter.moveUp();
    assertThat(roots()).containsExactly("access", "fears", "hopes");
    presenter.moveDown();
    assertThat(roots()).containsExactly("fears", "access", "hopes");
    assertThat(view.revealed).isEqualTo(access.id());
    assertThat(view.state.selected()).containsExactly(access.id());

    project.undo();
    assertThat(roots()).containsExactly("access", "fears", "hopes");
  }

  @Test
  void severalCodesMoveTogetherEvenWhenOthersStandBetween() {
    select(fears, access);
    presenter.moveDown();
    assertThat(roots()).containsExactly("hopes", "fears", "access");
    presenter.moveUp();
    assertThat(roots()).containsExactly("fears", "access", "hopes");
  }

  @Test
  void codesFromDifferentPlacesDoNotMoveUpOrDown() {
    long last = project.journal().last();
    select(sale, hopes);
    presenter.moveUp();
    assertThat(project.journal().last()).isEqualTo(last);
    assertThat(workbench.lastWord()).contains("below the same code");
  }

  @Test
  void codesMoveBelowTheCodeChosenOrToTheTop() {
    select(fears);
    view.choice = "hopes";
    presenter.moveBelow();
    assertThat(view.state.tree().path(sale.id())).isEqualTo("hopes > fears > sale");
    assertThat(view.choices)
        .extracting(CodeChoice::words)
        .containsExactly("the top of the codebook", "hopes", "access");

    view.choice = "the top of the codebook";
    presenter.moveBelow();
    assertThat(roots()).containsExactly("hopes", "access", "fears");
  }

  @Test
  void changingOnesMindChangesNothing() {
    long last = project.journal().last();
    select(fears);
    presenter.moveBelow();
    presenter.mergeInto();
    presenter.changeColour();
    presenter.rename();
    assertThat(project.journal().last()).isEqualTo(last);
  }

  @Test
  void mergingLeavesTheTargetSelectedAndCanBeTakenApart() {
    study.coding(minutes, "a sale", sale);
    select(sale);
    view.choice = "hopes";
    presenter.mergeInto();

    assertThat(view.state.count(hopes.id()).codings()).isEqualTo(1);
    assertThat(workbench.selection().codes()).containsExactly(hopes.id());
    assertThat(view.revealed).isEqualTo(hopes.id());
    assertThat(workbench.lastWord()).contains("“fears > sale”", "“hopes”", "Ctrl+Z");
    assertThat(view.choices).extracting(CodeChoice::words).doesNotContain("fears > sale");

    project.undo();
    assertThat(view.state.count(sale.id()).codings()).isEqualTo(1);
  }

  @Test
  void ofSeveralSelectedCodesOneCanBeTheTarget() {
    select(access, hopes);
    view.choice = "hopes";
    presenter.mergeInto();

    assertThat(roots()).containsExactly("fears", "hopes");
    assertThat(workbench.lastWord()).contains("Merged “access”");
  }

  @Test
  void colourAndDeletingAreForAllSelectedCodesInOneStep() {
    select(access, hopes);
    view.colour = Optional.of("#123456");
    presenter.changeColour();
    assertThat(view.state.tree().roots())
        .extracting(Code::colour)
        .containsExactly(fears.colour(), "#123456", "#123456");

    presenter.delete();
    assertThat(roots()).containsExactly("fears");
    assertThat(workbench.lastWord()).startsWith("Deleted 2 codes with no codings");
    project.undo();
    assertThat(roots()).containsExactly("fears", "hopes", "access");
  }

  @Test
  void sortingIsForTheTopOrForWhatIsBelowTheSelectedCode() {
    study.code("fears > cuts");
    select();
    presenter.sort();
    assertThat(roots()).containsExactly("access", "fears", "hopes");

    select(fears);
    presenter.sort();
    assertThat(names(view.state.tree().children(fears.id()))).containsExactly("cuts", "sale");
  }

  @Test
  void whatTakesLongRunsAsATask() {
    codeMany(sale);
    select(sale);
    view.choice = "hopes";
    presenter.mergeInto();
    assertThat(workbench.tasks.labels).containsExactly("Merge code “fears > sale” into “hopes”");
    assertThat(view.state.count(hopes.id()).codings()).isEqualTo(EditSteps.AT_ONCE + 1);
    assertThat(workbench.lastWord()).contains("Merged");

    presenter.delete();
    assertThat(workbench.tasks.labels).hasSize(2);
    assertThat(project.codings().count()).isZero();
  }

  @Test
  void aCancelledTaskChangesNothingAndIsTold() {
    codeMany(sale);
    select(sale);
    workbench.tasks.cancelling = true;
    presenter.delete();

    assertThat(workbench.cancelled).isEqualTo(1);
    assertThat(view.state.count(sale.id()).codings()).isEqualTo(EditSteps.AT_ONCE + 1);
    assertThat(workbench.said).isEmpty();
  }

  @Test
  void choicesAreFoundByAnyOfTheirWords() {
    List<CodeChoice> all =
        List.of(new CodeChoice(null, "the top"), new CodeChoice(sale.id(), "Fears > sale"));
    assertThat(CodeChoice.fitting(all, "sa FEAR")).containsExactly(all.get(1));
    assertThat(CodeChoice.fitting(all, " ")).isEqualTo(all);
    assertThat(CodeChoice.fitting(all, "zebra")).isEmpty();
  }

  private void codeMany(Code code) {
    List<Passage> passages = new ArrayList<>();
    for (int at = 0; at <= EditSteps.AT_ONCE; at++) {
      passages.add(Passage.text(minutes.id(), at, at + 3));
    }
    project.apply(
        new CodingEdits(project, project.coder())
            .code(new CodeAtPath(code, List.of()), passages, "", "Code")
            .orElseThrow());
  }

  private void select(Code... codes) {
    presenter.select(Set.copyOf(Arrays.stream(codes).map(Code::id).collect(Collectors.toSet())));
  }

  private List<String> roots() {
    CodeTree tree = view.state.tree();
    return names(tree.roots());
  }

  private static List<String> names(List<Code> codes) {
    return codes.stream().map(Code::name).toList();
  }
}
