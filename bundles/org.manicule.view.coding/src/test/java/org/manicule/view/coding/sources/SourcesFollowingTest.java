package org.manicule.view.coding.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.trial.RandomWork;

/** However the project is changed, the list of sources is as if it had been opened anew. */
class SourcesFollowingTest {
  private static final String[] FILTERS = {"", "source", "e", "added", "nothing of that kind"};

  @TempDir Path folder;
  private final ShownList view = new ShownList();
  private TestProject study;
  private TrialWorkbench workbench;
  private SourcesPresenter presenter;

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

  private SourcesPresenter start(ShownList shown) {
    SourcesPresenter started =
        new SourcesPresenter(new CodingDesk(workbench), study.project(), shown);
    started.start(Runnable::run);
    return started;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyWorkTheLinesAreThoseOfANewList(long seed) {
    RandomWork work = new RandomWork(study, seed);
    study.value(study.project().sources().all().get(0), "region", "North");
    Id<Variable> region = study.project().cases().variables().get(0).id();
    presenter = start(view);
    String filter = "";
    for (int turn = 0; turn < 80; turn++) {
      if (turn % 3 == 0) {
        presenter.arrange(arrangement(work, region));
        filter = FILTERS[work.pick(FILTERS.length)];
        presenter.filter(filter);
      }

      work.step();

      ShownList anew = new ShownList();
      SourcesPresenter other = start(anew);
      other.filter(filter);
      assertThat(view.state.lines()).isEqualTo(anew.state.lines());
      assertThat(view.state.totals()).isEqualTo(anew.state.totals());
      assertThat(view.state.variables()).isEqualTo(anew.state.variables());
      other.close();
    }
  }

  private static Arrangement arrangement(RandomWork work, Id<Variable> region) {
    Order order = Order.values()[work.pick(Order.values().length)];
    Grouping grouping = Grouping.values()[work.pick(Grouping.values().length)];
    return Arrangement.FIRST
        .by(order, order == Order.VARIABLE ? region : null)
        .in(grouping, grouping == Grouping.VARIABLE ? region : null);
  }

  @Test
  void whatIsChangedWhileTheSourcesAreReadIsInTheList() {
    study.source("Minutes", "Members feared a sale.");
    workbench.tasks.hold();
    presenter = start(view);
    assertThat(view.state).isSameAs(SourcesState.NOTHING);

    study.coding(study.source("Blog", "A white lorry."), "lorry", study.code("fears"));
    workbench.tasks.release();

    assertThat(view.state.lines())
        .extracting(line -> ((SourcesState.Row) line).name())
        .containsExactly("Blog", "Minutes");
    assertThat(view.state.totals().partly()).isEqualTo(1);
  }

  @Test
  void aValueGivenWhileValuesAreReadIsInTheOrder() {
    study.value(study.source("Minutes", "A sale."), "year", "1");
    study.value(study.source("Blog", "A lorry."), "year", "2");
    Id<Variable> year = study.project().cases().variables().get(0).id();
    presenter = start(view);
    workbench.tasks.hold();

    presenter.arrange(Arrangement.FIRST.by(Order.VARIABLE, year));
    Source blog = study.project().sources().named("Blog").orElseThrow();
    Variable variable = study.project().cases().variables().get(0);
    new VariableEdits(study.project())
        .set(variable, Map.of(blog.id(), "0"), "Set")
        .ifPresent(study.project()::apply);
    workbench.tasks.release();

    assertThat(view.state.lines())
        .extracting(line -> ((SourcesState.Row) line).name())
        .containsExactly("Blog", "Minutes");
  }

  private static final class ShownList implements SourcesView {
    private SourcesState state = SourcesState.NOTHING;

    @Override
    public void show(SourcesState newState) {
      state = newState;
    }

    @Override
    public void refreshCoders() {}

    @Override
    public Optional<String> askName(String name) {
      return Optional.empty();
    }

    @Override
    public void openArrangeMenu() {}

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}
