package org.manicule.view.coding.quickcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.quickcode.QuickCodeState.Choice;

class QuickCodePresenterTest {
  @TempDir Path folder;
  private final Box box = new Box();
  private TestProject study;
  private QuickCodePresenter presenter;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", "Members feared a sale.");
    study.code("inequalities > rural access");
    study.code("privatisation");
    CodingDesk desk = new CodingDesk(new TrialWorkbench(study.project()));
    presenter =
        new QuickCodePresenter(
            desk, study.project().codebook().tree(), Passage.text(minutes.id(), 8, 14), "Code it");
    presenter.start(box);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void showsAllCodesAtFirst() {
    assertThat(box.state.about()).isEqualTo("Code it");
    assertThat(box.state.choices()).hasSize(3);
    assertThat(box.state.chosen()).isZero();
  }

  @Test
  void aNewCodeIsOfferedBelowWhatFits() {
    presenter.type("rural");

    assertThat(box.state.choices())
        .extracting(Choice::words)
        .containsExactly("inequalities > rural access", "New code “rural”");
  }

  @Test
  void aNewCodeComesFirstWhenOnlyLettersFit() {
    presenter.type("rcs");

    assertThat(box.state.choices())
        .extracting(Choice::words)
        .startsWith("New code “rcs”", "inequalities > rural access");
  }

  @Test
  void anExistingPathIsNotOfferedAsNew() {
    presenter.type(" inequalities>rural access ");

    assertThat(box.state.choices()).extracting(Choice::code).doesNotContainNull().hasSize(1);
  }

  @Test
  void aPathWithAnEmptyNameIsNotOffered() {
    presenter.type("unheard of >");

    assertThat(box.state.choices()).isEmpty();
    assertThat(box.state.chosen()).isEqualTo(-1);
  }

  @Test
  void steppingGoesRoundAndRound() {
    presenter.step(-1);
    assertThat(box.state.chosen()).isEqualTo(2);
    presenter.step(1);
    assertThat(box.state.chosen()).isZero();
  }

  @Test
  void enterCodesWithTheChosenLineAndCloses() {
    presenter.type("priv");
    presenter.apply();

    assertThat(study.project().codings().count()).isEqualTo(1);
    assertThat(box.closed).isTrue();
  }

  @Test
  void controlEnterMakesANewCodeThoughAnotherFits() {
    presenter.type("rural");
    presenter.applyAsNew();

    assertThat(study.project().codebook().tree().find("rural")).isPresent();
    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void markedCodesAreAppliedTogetherInOneStep() {
    presenter.type("rural");
    presenter.mark();
    assertThat(box.state.typed()).isEmpty();
    assertThat(box.state.about()).isEqualTo("Code it · with inequalities > rural access");
    assertThat(box.state.choices().get(0).marked()).isTrue();
    presenter.type("new > one");
    presenter.mark();
    presenter.type("new > two");
    presenter.apply();

    assertThat(study.project().codings().count()).isEqualTo(3);
    assertThat(study.project().codebook().tree().find("new > two")).isPresent();
    study.project().undo();
    assertThat(study.project().codings().count()).isZero();
    assertThat(study.project().codebook().tree().find("new")).isEmpty();
  }

  @Test
  void withMarksEnterOnAnEmptyFieldAppliesTheMarkedOnesOnly() {
    presenter.type("rural");
    presenter.mark();
    presenter.apply();

    assertThat(study.project().codings().count()).isEqualTo(1);
  }

  @Test
  void withMarksTheLineTheResearcherWentToIsAppliedToo() {
    presenter.type("rural");
    presenter.mark();
    presenter.step(1);
    presenter.apply();

    assertThat(study.project().codings().count()).isEqualTo(2);
  }

  @Test
  void aMarkIsTakenAwayWhereItStands() {
    presenter.mark(1);
    presenter.mark(2);
    presenter.mark(1);

    assertThat(box.state.choices()).extracting(Choice::marked).containsExactly(false, false, true);
  }

  @Test
  void escapeChangesNothing() {
    long before = study.project().journal().last();

    presenter.type("something new");
    presenter.cancel();

    assertThat(study.project().journal().last()).isEqualTo(before);
    assertThat(box.closed).isTrue();
  }

  private static final class Box implements QuickCodeView {
    private QuickCodeState state;
    private boolean closed;

    @Override
    public void show(QuickCodeState newState) {
      state = newState;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
