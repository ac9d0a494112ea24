package org.manicule.view.coding.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.sources.SourcesState.Row;
import org.manicule.view.coding.trial.RecordingWorkbench;

class SourcesPresenterTest {
  @TempDir Path folder;
  private final ListView view = new ListView();
  private TestProject study;
  private RecordingWorkbench workbench;
  private SourcesPresenter presenter;
  private Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes 2021", "Members feared a sale.");
    study.source("Blog", "A white lorry.");
    study.coding(minutes, "feared", study.code("fears"));
    workbench = new RecordingWorkbench(study.project());
    presenter = new SourcesPresenter(new CodingDesk(workbench), study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void listsSourcesByNameWithTheirCodings() {
    assertThat(view.state.rows())
        .extracting(Row::name, Row::codings)
        .containsExactly(tuple("Blog", 0), tuple("Minutes 2021", 1));
  }

  @Test
  void countsFollowCodingAndUndo() {
    study.coding(minutes, "sale", study.code("fears"));
    assertThat(view.state.rows()).extracting(Row::codings).containsExactly(0, 2);

    study.project().undo();

    assertThat(view.state.rows()).extracting(Row::codings).containsExactly(0, 1);
  }

  @Test
  void aNewSourceAppears() {
    study.source("Agenda", "Item 1.");

    assertThat(view.state.rows()).extracting(Row::name).startsWith("Agenda").hasSize(3);
  }

  @Test
  void theFilterLooksAtNamesInAnyCase() {
    presenter.filter(" MINU");

    assertThat(view.state.rows()).extracting(Row::name).containsExactly("Minutes 2021");
    assertThat(view.state.total()).isEqualTo(2);
  }

  @Test
  void openingASourceTellsAllViews() {
    presenter.open(minutes.id());

    assertThat(workbench.selection().source()).isEqualTo(minutes.id());
    assertThat(view.state.open()).isEqualTo(minutes.id());
  }

  @Test
  void renamingIsOneUndoableStep() {
    presenter.open(minutes.id());
    view.answer = Optional.of(" Minutes, July ");

    presenter.rename();
    assertThat(view.state.rows()).extracting(Row::name).contains("Minutes, July");
    study.project().undo();

    assertThat(view.state.rows()).extracting(Row::name).contains("Minutes 2021");
  }

  @Test
  void renamingToTheSameNameChangesNothing() {
    presenter.open(minutes.id());
    view.answer = Optional.of("Minutes 2021");
    long before = study.project().journal().last();

    presenter.rename();

    assertThat(study.project().journal().last()).isEqualTo(before);
  }

  private static final class ListView implements SourcesView {
    private SourcesState state;
    private Optional<String> answer = Optional.empty();

    @Override
    public void show(SourcesState newState) {
      state = newState;
    }

    @Override
    public Optional<String> askName(String name) {
      return answer;
    }

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}
