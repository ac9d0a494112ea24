package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.trial.RecordingWorkbench;

class PassagesPresenterTest {
  @TempDir Path folder;
  private final ListView view = new ListView();
  private TestProject study;
  private RecordingWorkbench workbench;
  private PassagesPresenter presenter;
  private Source minutes;
  private Code fears;
  private Code sale;
  private Coding ofSale;
  private Coding ofFears;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    sale = study.code("fears > sale");
    fears = study.code("fears");
    ofSale = study.coding(minutes, "a sale", sale, "rumour");
    ofFears = study.coding(minutes, "feared", fears);
    workbench = new RecordingWorkbench(study.project());
    presenter = new PassagesPresenter(new CodingDesk(workbench), study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void asksForCodesOrASourceAtFirst() {
    assertThat(view.state.codings()).isEmpty();
    assertThat(view.state.heading()).contains("Select codes");
  }

  @Test
  void showsThePassagesOfTheOpenSourceWhenNoCodeIsSelected() {
    workbench.select(workbench.selection().withText(minutes.id(), null));

    assertThat(view.state.codings()).containsExactly(ofFears, ofSale);
    assertThat(view.state.heading()).isEqualTo("Minutes: 2 passages");
  }

  @Test
  void showsThePassagesOfACodeWithOrWithoutItsSubCodesCodeByCode() {
    select(fears);
    assertThat(view.state.codings()).containsExactly(ofFears, ofSale);

    presenter.includeSubCodes(false);

    assertThat(view.state.codings()).containsExactly(ofFears);
  }

  @Test
  void aRowSaysQuoteOriginCodeAndComment() {
    PassageRow row = presenter.row(ofSale);

    assertThat(row.quote()).isEqualTo("a sale");
    assertThat(row.origin()).isEqualTo("Minutes, ¶2");
    assertThat(row.path()).isEqualTo("fears > sale");
    assertThat(row.comment()).isEqualTo("rumour");
  }

  @Test
  void aCopiedPassageCarriesItsOrigin() {
    assertThat(presenter.cited(List.of(ofFears, ofSale)))
        .isEqualTo("“feared” (Minutes, ¶2)\n\n“a sale” (Minutes, ¶2)");
  }

  @Test
  void followsCodingAndUndo() {
    select(sale);

    study.coding(minutes, "The Chair", sale);
    assertThat(view.state.codings()).hasSize(2);
    study.project().undo();

    assertThat(view.state.codings()).containsExactly(ofSale);
  }

  @Test
  void isNotDisturbedByCodingsItDoesNotList() {
    select(sale);
    PassagesState before = view.state;

    study.coding(minutes, "The Chair", fears);

    assertThat(view.state).isSameAs(before);
  }

  @Test
  void rowsAreReadAnewWhenASourceIsRenamed() {
    select(sale);
    int before = view.state.version();

    study
        .project()
        .apply(Edit.of("Rename", Change.replaced(minutes, minutes.withName("Minutes 2"))));

    assertThat(view.state.version()).isGreaterThan(before);
    assertThat(presenter.row(ofSale).origin()).isEqualTo("Minutes 2, ¶2");
  }

  @Test
  void aBulkEditIsListedLikeAnyOther() {
    select(sale);
    Project project = study.project();
    List<Passage> many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> Passage.text(minutes.id(), i % 17, 18 + i / 17 % 20))
            .distinct()
            .toList();
    List<Change> changes = new ArrayList<>();
    while (changes.size() < 2_500) {
      Passage passage = many.get(changes.size() % many.size());
      changes.add(Change.added(coding(passage)));
    }

    project.apply(new Edit("Code many", changes));
    assertThat(view.state.codings()).hasSize(2_501);
    project.undo();

    assertThat(view.state.codings()).containsExactly(ofSale);
  }

  private Coding coding(Passage passage) {
    return new Coding(
        Id.random(),
        passage.source(),
        passage.location(),
        sale.id(),
        study.project().coder().id(),
        Instant.now(),
        null,
        "");
  }

  @Test
  void whenSomebodyElseCodesTheRowsSayWhoseTheCodingsAre() {
    select(sale);
    String mine = presenter.row(ofSale).label();

    workbench.coderChanged(study.codeAs("B. Marsh"));

    assertThat(mine).isEqualTo("sale");
    assertThat(presenter.row(ofSale).label()).startsWith("sale").isNotEqualTo("sale");
    assertThat(view.state.version()).isPositive();
  }

  @Test
  void revealingAPassageShowsItAndSelectsItsCoding() {
    List<Passage> revealed = new ArrayList<>();
    workbench.onReveal(revealed::add);

    presenter.reveal(ofSale);

    assertThat(revealed).containsExactly(ofSale.passage());
    assertThat(workbench.selection().coding()).isEqualTo(ofSale.id());
  }

  private void select(Code code) {
    workbench.select(workbench.selection().withCodes(Set.of(code.id())));
  }

  private static final class ListView implements PassagesView {
    private PassagesState state;

    @Override
    public void show(PassagesState newState) {
      state = newState;
    }

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}
