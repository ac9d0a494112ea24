package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.RowChanges;
import org.manicule.view.coding.passages.query.Hit;
import org.manicule.view.coding.trial.RandomWork;

/** However the project is changed, the list is as if it had been asked for anew. */
class PassagesFollowingTest {
  @TempDir Path folder;
  private final ListView view = new ListView();
  private TestProject study;
  private TrialWorkbench workbench;
  private PassagesPresenter presenter;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    workbench = new TrialWorkbench(study.project());
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  private PassagesPresenter start(ListView shown, Arrangement arrangement) {
    PassagesPresenter started =
        new PassagesPresenter(new CodingDesk(workbench), study.project(), shown);
    started.start(Runnable::run);
    started.startFrom(Start.PROJECT);
    started.arrange(arrangement);
    return started;
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void afterAnyWorkTheRowsAreThoseOfANewList(Grouping grouping) {
    RandomWork work = new RandomWork(study, grouping.ordinal());
    study.value(study.project().sources().all().get(0), "region", "North");
    Arrangement arrangement = arrangement(grouping);
    presenter = start(view, arrangement);
    for (int turn = 0; turn < 60; turn++) {
      PassagesState before = view.state;

      work.step();

      ListView anew = new ListView();
      PassagesPresenter other = start(anew, arrangement);
      assertThat(said(presenter, view)).isEqualTo(said(other, anew));
      assertThat(view.state.heading()).isEqualTo(anew.state.heading());
      assertThat(view.state.rows().headings()).isEqualTo(anew.state.rows().headings());
      other.close();
      if (before.version() == view.state.version()) {
        followed(before.rows(), view.state.rows());
      }
    }
  }

  private Arrangement arrangement(Grouping grouping) {
    Id<Variable> region = study.project().cases().variables().get(0).id();
    Sorting sorting = Sorting.values()[grouping.ordinal() % Sorting.values().length];
    return new Arrangement(grouping, grouping == Grouping.VARIABLE ? region : null, sorting);
  }

  private static List<String> said(PassagesPresenter presenter, ListView shown) {
    PassageRows rows = shown.state.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                rows.heading(row)
                    .map(Object::toString)
                    .orElseGet(() -> presenter.row(rows.hit(row).orElseThrow()).toString()))
        .toList();
  }

  /** Rows that neither come nor go nor read differently must say the same as before. */
  private void followed(PassageRows before, PassageRows now) {
    RowChanges changes = now.changesSince(before).orElseThrow();
    int size = before.size();
    for (RowChanges.Step step : changes.steps()) {
      size += step.come() - step.gone();
    }
    assertThat(size).isEqualTo(now.size());
  }

  @Test
  void aChangedCommentIsReadAnew() {
    Source source = study.source("Minutes", "Members feared a sale.");
    Coding coding = study.coding(source, "feared", study.code("fears"));
    study.coding(source, "sale", study.code("fears"));
    presenter = start(view, Arrangement.PLAIN);
    PassageRows before = view.state.rows();

    Edit edit = Edit.of("Comment", Change.replaced(coding, coding.withComment("strong")));
    study.project().apply(edit);

    RowChanges changes = view.state.rows().changesSince(before).orElseThrow();
    assertThat(changes.steps()).isEmpty();
    assertThat(changes.reread()).containsExactly(0);
    assertThat(presenter.row(view.state.rows().hit(0).orElseThrow()).comment()).isEqualTo("strong");
  }

  @Test
  void aPassageInTwoGroupsCountsOnce() {
    Source source = study.source("Minutes", "Members feared a sale.");
    Coding coding = study.coding(source, "feared", study.code("fears"));
    assign(source, "one");
    assign(source, "two");
    presenter = start(view, Arrangement.PLAIN.grouped(Grouping.CASE));
    assertThat(view.state.rows().size()).isEqualTo(4);
    assertThat(view.state.heading()).contains("1 passage");

    study.coding(source, "sale", study.code("fears"));
    assertThat(view.state.heading()).contains("2 passages");
    study.project().apply(Edit.of("Uncode", Change.removed(coding)));

    assertThat(view.state.heading()).contains("1 passage");
    assertThat(view.state.rows().size()).isEqualTo(4);
  }

  @Test
  void aRowIsAwaitedUntilItsSourceIsReadOnATask() {
    Source source = study.source("Minutes", "Members feared a sale.");
    study.coding(source, "feared", study.code("fears"));
    presenter = start(view, Arrangement.PLAIN);
    workbench.tasks.hold();

    assertThat(row()).isEqualTo(PassageRow.AWAITED);
    assertThat(row()).isEqualTo(PassageRow.AWAITED);
    assertThat(workbench.tasks.labels).filteredOn("Reading passages"::equals).hasSize(1);
    workbench.tasks.release();

    assertThat(view.arrived).isEqualTo(1);
    assertThat(row().quote()).isEqualTo("feared");
  }

  @Test
  void aSourceThatWasRenamedWhileItWasReadIsReadOnceMore() {
    Source source = study.source("Minutes", "Members feared a sale.");
    study.coding(source, "feared", study.code("fears"));
    presenter = start(view, Arrangement.PLAIN);
    workbench.tasks.hold();
    assertThat(row()).isEqualTo(PassageRow.AWAITED);

    Edit edit = Edit.of("Rename", Change.replaced(source, source.withName("Protocol")));
    study.project().apply(edit);
    workbench.tasks.release();

    assertThat(row().origin()).startsWith("Protocol");
  }

  private PassageRow row() {
    Optional<Hit> hit = view.state.rows().hit(0);
    return presenter.row(hit.orElseThrow());
  }

  private void assign(Source source, String name) {
    CaseEdits cases = new CaseEdits(study.project());
    cases
        .assign(cases.named(name), List.of(source.id()), "Assign")
        .ifPresent(study.project()::apply);
  }
}
