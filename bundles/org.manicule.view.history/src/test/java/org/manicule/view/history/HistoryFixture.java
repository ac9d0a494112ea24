package org.manicule.view.history;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;

/** A history without widgets of a project in which a little was done. */
abstract class HistoryFixture implements HistoryView {
  @TempDir Path folder;
  TestProject study;
  TrialWorkbench workbench;
  HistoryPresenter presenter;
  HistoryState state;
  Source minutes;
  Code fears;
  Coding coding;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    fears = study.code("fears");
    coding = study.coding(minutes, "feared a sale", fears, "loud");
    workbench = new TrialWorkbench(study.project());
    presenter = new HistoryPresenter(workbench, study.project(), this);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Override
  public void show(HistoryState newState) {
    state = newState;
  }

  long last() {
    return study.project().journal().last();
  }

  List<HistoryRow> rows() {
    return IntStream.range(0, state.rows()).mapToObj(presenter::row).toList();
  }

  HistoryRow row(long number) {
    return presenter.row(presenter.index(number));
  }
}
